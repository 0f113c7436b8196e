import { startDeadline } from '../api/deadline.ts';
import { plainJson } from '../plain-json.ts';

const TIMEOUT_MS = 9_000;

/** What the visitor thought of a call. */
export interface Rating {
  /** 1 to 5. */
  stars: number;
  /** '' for none. */
  comment: string;
}

/** How a rating reaches those behind the agent; every kind of agent has its own. */
export interface RatingWay {
  url: string;
  bodyOf(rating: Rating): Readonly<Record<string, unknown>>;
}

/** Sends it, and answers whether it has arrived. Never rejects. */
export async function sendRating(
  { url, bodyOf }: RatingWay,
  rating: Rating,
  fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init),
): Promise<boolean> {
  const deadline = startDeadline(TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: plainJson(bodyOf(rating)),
      signal: deadline.signal,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    return response.ok;
  } catch {
    return false;
  } finally {
    deadline.release();
  }
}
