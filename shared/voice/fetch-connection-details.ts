import { ConnectionDetails } from '../contract/connection-details.ts';
import type { TokenRequest } from '../contract/token-request.ts';
import { startDeadline } from '../api/deadline.ts';
import { retryAfterMs } from '../api/retry-after.ts';
import { SessionFailure } from './session-end.ts';

const TIMEOUT_MS = 9_000;

/**
 * Asks a LiveKit-standard token endpoint for a room. Once for each session: rooms are not reused.
 * @throws SessionFailure with `not-allowed`, `rate-limited` or `api-unreachable`, the HTTP status as its cause;
 * the reason of `signal`.
 */
export async function fetchConnectionDetails(
  endpoint: string,
  request: TokenRequest,
  signal: AbortSignal,
  fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init),
): Promise<ConnectionDetails> {
  const deadline = startDeadline(TIMEOUT_MS, signal);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      signal: deadline.signal,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) throw refusal(response);
    const details = ConnectionDetails.parse(await response.json());
    void new URL(details.server_url); // throws where there is none
    return details;
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof SessionFailure) throw cause;
    throw new SessionFailure('api-unreachable', { cause });
  } finally {
    deadline.release();
  }
}

function refusal({ status, headers }: Response): SessionFailure {
  if (status === 429) {
    return new SessionFailure('rate-limited', {
      retryAfterMs: retryAfterMs(headers.get('retry-after'), Date.now()),
    });
  }
  return new SessionFailure(status < 500 ? 'not-allowed' : 'api-unreachable', { cause: status });
}
