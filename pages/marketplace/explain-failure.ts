import { ApiError } from '../../shared/api/api-error.ts';
import type { Failure } from './browse-state.ts';

const PATIENCE_MS = 10_000;

/** What a visitor is told of a question without an answer, and when it is worth asking again. */
export function explainFailure(
  cause: unknown,
  isOnline: boolean,
  nowMs: number,
): { why: Failure; retryAtMs: number | undefined } {
  if (!(cause instanceof ApiError)) throw cause;
  if (cause.code === 'RATE_LIMIT_EXCEEDED')
    return { why: 'busy', retryAtMs: nowMs + (cause.retryAfterMs ?? PATIENCE_MS) };
  return { why: isOnline ? 'unreachable' : 'offline', retryAtMs: undefined };
}
