import type { Action } from '../contract/action.ts';
import type { ActionName, DataOf } from '../contract/requests.ts';
import { ApiError } from './api-error.ts';
import { backoffMs } from './backoff.ts';
import { startDeadline } from './deadline.ts';
import { readAnswer } from './read-answer.ts';
import { plainJson } from '../plain-json.ts';

export interface CallOptions {
  /** Ends the call; its reason is thrown as it is. */
  signal?: AbortSignal;
  /** A private Genie's access grant; goes out as `X-Agent-Access-Token` and nowhere else. */
  accessToken?: string | undefined;
}

export interface ApiClient {
  /**
   * Calls a public action. Repeats it, waiting in between, only where that is harmless.
   * @throws ApiError, or the reason of `signal`.
   */
  call<N extends ActionName, Result>(
    action: Action<N, Result>,
    data: DataOf<N>,
    options?: CallOptions,
  ): Promise<Result>;
}

export interface ApiClientOptions {
  /** HelpGenie's API base, such as `https://api.helpgenie.ai/v1`. */
  baseUrl: string;
  /** For one call with all its tries, in ms. */
  timeoutMs?: number;
  fetch?: typeof globalThis.fetch;
  now?: () => number;
  random?: () => number;
}

export function createApiClient({
  baseUrl,
  timeoutMs = 9_000,
  fetch = (input, init) => globalThis.fetch(input, init),
  now = Date.now,
  random = Math.random,
}: ApiClientOptions): ApiClient {
  async function once<N extends ActionName, Result>(
    { name: fullName, result }: Action<N, Result>,
    data: DataOf<N>,
    accessToken: string | undefined,
    signal: AbortSignal,
  ) {
    const [resource, action] = fullName.split('/');
    const response = await fetch(baseUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(accessToken !== undefined && { 'x-agent-access-token': accessToken }),
      },
      body: plainJson({ resource, action, data }),
      signal,
      credentials: 'omit',
      redirect: 'error', // a token must not travel on to another origin
      referrerPolicy: 'no-referrer',
    });
    const parsed = result.safeParse(await readAnswer(response, now()));
    if (parsed.success) return parsed.data;
    throw new ApiError('BAD_RESPONSE', `${fullName} broke its contract`, {
      status: response.status,
      cause: parsed.error,
    });
  }

  return {
    async call(action, data, { signal: caller, accessToken } = {}) {
      const deadline = startDeadline(timeoutMs, caller);
      const mayRepeat = action.repeatable && accessToken === undefined;
      const endsAtMs = now() + timeoutMs;
      try {
        for (let tries = 1; ; tries++) {
          try {
            return await once(action, data, accessToken, deadline.signal);
          } catch (cause) {
            caller?.throwIfAborted();
            const error = asApiError(cause, action.name, deadline.isOver());
            const waitMs = mayRepeat ? backoffMs(error, tries, random) : undefined;
            if (waitMs === undefined || now() + waitMs >= endsAtMs) throw error;
            await sleep(waitMs, caller);
          }
        }
      } finally {
        deadline.release();
      }
    },
  };
}

function asApiError(cause: unknown, name: ActionName, isLate: boolean): ApiError {
  if (cause instanceof ApiError) return cause;
  return new ApiError(isLate ? 'TIMEOUT' : 'NETWORK', `${name} got no answer`, { cause });
}

function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
