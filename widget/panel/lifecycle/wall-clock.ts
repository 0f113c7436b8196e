import { now } from '../../../shared/now.ts';

/**
 * A time of ours for another page, by the machine's own clock: while a machine sleeps, `now` stands still in the pages
 * that are open, and two of them may be hours apart.
 */
export function toWallClock(atMs: number): number {
  return atMs - now() + Date.now();
}

/** A time of another page, as it would have been here. */
export function fromWallClock(atMs: number): number {
  return atMs - Date.now() + now();
}
