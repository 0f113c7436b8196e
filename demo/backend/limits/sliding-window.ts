export interface SlidingWindowOptions {
  limit: number;
  windowMs: number;
  now: () => number;
  /** The callers longest unheard are forgotten beyond this many, so that memory stays bounded. */
  maxKeys?: number;
}

/**
 * Counts events a key and a window that moves with time: never more than `limit` in any `windowMs`, never
 * fewer. Kept in memory, for one process.
 */
export class SlidingWindow {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #now: () => number;
  readonly #maxKeys: number;
  readonly #timesMs = new Map<string, number[]>();

  constructor({ limit, windowMs, now, maxKeys = 50_000 }: SlidingWindowOptions) {
    this.#limit = limit;
    this.#windowMs = windowMs;
    this.#now = now;
    this.#maxKeys = maxKeys;
  }

  /** How long `key` has to wait before its next event, in ms; 0 where it need not. */
  waitMs(key: string): number {
    const timesMs = this.#recent(key);
    const blockingMs = timesMs[timesMs.length - this.#limit]; // once this one has left, there is room again
    return blockingMs === undefined ? 0 : blockingMs + this.#windowMs - this.#now();
  }

  /** Counts one event. */
  count(key: string): void {
    const timesMs = this.#recent(key);
    timesMs.push(this.#now());
    this.#timesMs.delete(key); // and in again at the end: a Map remembers the order
    this.#timesMs.set(key, timesMs);
    if (this.#timesMs.size <= this.#maxKeys) return;
    for (const oldest of this.#timesMs.keys()) {
      this.#timesMs.delete(oldest);
      return;
    }
  }

  /** Counts one event if there is room for it; otherwise answers how long to wait, in ms. */
  take(key: string): number {
    const waitMs = this.waitMs(key);
    if (waitMs === 0) this.count(key);
    return waitMs;
  }

  #recent(key: string): number[] {
    const sinceMs = this.#now() - this.#windowMs;
    return (this.#timesMs.get(key) ?? []).filter((timeMs) => timeMs > sinceMs);
  }
}
