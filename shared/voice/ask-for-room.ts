import { startDeadline } from '../api/deadline.ts';
import { readText } from '../api/read-text.ts';
import { retryAfterMs } from '../api/retry-after.ts';
import type { ConnectionDetails } from '../contract/connection-details.ts';
import { SessionFailure, type FailureCode } from './session-end.ts';

const TIMEOUT_MS = 9_000;

export interface RoomQuestion {
  method: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** Throws where the answer is none. */
  read(answer: unknown): ConnectionDetails;
  /** What a refusal with this HTTP status means. */
  failureOf(status: number): FailureCode;
}

/**
 * Asks for a room, in nobody's name and without a trace. Once for each session: rooms are not reused.
 * @throws SessionFailure with `rate-limited`, `api-unreachable` or what `failureOf` says, the HTTP status as its
 * cause; the reason of `signal`.
 */
export async function askForRoom(
  address: string | URL,
  { read, failureOf, ...question }: RoomQuestion,
  signal: AbortSignal,
  fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init),
): Promise<ConnectionDetails> {
  const deadline = startDeadline(TIMEOUT_MS, signal);
  try {
    const response = await fetch(address, {
      ...question,
      signal: deadline.signal,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) throw await refusal(response, failureOf);
    return read(JSON.parse(await readText(response)));
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof SessionFailure) throw cause;
    throw new SessionFailure('api-unreachable', { cause });
  } finally {
    deadline.release();
  }
}

/** A Genie's budget (design: 5, ours): these calls are refused now, and not for ever. */
const BUDGET_CODES: Readonly<Record<string, FailureCode>> = {
  ALL_LINES_BUSY: 'all-lines-busy',
  MINUTES_USED_UP: 'minutes-used-up',
  OUTSIDE_OPENING_HOURS: 'outside-hours',
};

/** Opening hours are told, not waited for: a visitor reads of a time within this. */
const TOLD_MS = 8 * 24 * 60 * 60 * 1000;

async function refusal(response: Response, failureOf: RoomQuestion['failureOf']): Promise<SessionFailure> {
  const { status, headers } = response;
  const over = BUDGET_CODES[await codeIn(response)];
  if (over || status === 429) {
    const isTold = over && over !== 'all-lines-busy';
    return new SessionFailure(over ?? 'rate-limited', {
      retryAfterMs: retryAfterMs(headers.get('retry-after'), Date.now(), isTold ? TOLD_MS : undefined),
    });
  }
  return new SessionFailure(status < 500 ? failureOf(status) : 'api-unreachable', { cause: status });
}

async function codeIn(response: Response): Promise<string> {
  try {
    const { error } = Object(await response.json()) as { error?: unknown };
    return String((Object(error) as { code?: unknown }).code);
  } catch {
    return ''; // an answer without words is a refusal all the same
  }
}
