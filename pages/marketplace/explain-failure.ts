import { ApiError } from '../../shared/api/api-error.ts';
import type { Failure } from './browse-state.ts';

const PATIENCE_MS = 10_000;
const LONGEST_MS = 120_000;

/**
 * What a visitor is told of a question without an answer, and when it is worth asking again: each time in a row later,
 * since what the API says of it may be wrong, as a date is where the visitor's clock is.
 */
export function explainFailure(
  cause: unknown,
  isOnline: boolean,
  nowMs: number,
  failuresBefore = 0,
): { why: Failure; retryAtMs: number | undefined } {
  if (!(cause instanceof ApiError)) throw cause;
  if (cause.code === 'RATE_LIMIT_EXCEEDED')
    return {
      why: 'busy',
      retryAtMs: nowMs + Math.min((cause.retryAfterMs ?? PATIENCE_MS) * 2 ** failuresBefore, LONGEST_MS),
    };
  return { why: isOnline ? 'unreachable' : 'offline', retryAtMs: undefined };
}
