import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from '../../../shared/api/api-error.ts';

const TRIES = 8;
/** Where nothing has ever answered, the address is rather wrong than its API away. */
const FIRST_TRIES = 3;
const LONGEST_WAIT_MS = 5 * 60_000;
const PASSING = new Set(['RATE_LIMIT_EXCEEDED', 'NETWORK', 'TIMEOUT', 'INTERNAL_ERROR']);

export interface PatienceOptions {
  /** The API has answered something before; by default it has. */
  isKnown?: boolean;
  onWait(waitMs: number, cause: ApiError): void;
  wait?(ms: number): Promise<unknown>;
}

/**
 * Asks again where the API was busy or away: after as long as it says, else after 1, 2, 4 … seconds.
 * @throws ApiError what asking again does not help, or has not helped.
 */
export async function patiently<T>(
  ask: () => Promise<T>,
  { isKnown = true, onWait, wait = sleep }: PatienceOptions,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (cause) {
      if (!(cause instanceof ApiError) || !PASSING.has(cause.code)) throw cause;
      const hasAnswered = isKnown || cause.status > 0;
      if (tries >= (hasAnswered ? TRIES : FIRST_TRIES)) throw cause;
      const waitMs = Math.min(cause.retryAfterMs ?? 1000 * 2 ** (tries - 1), LONGEST_WAIT_MS);
      onWait(waitMs, cause);
      await wait(waitMs);
    }
  }
}
