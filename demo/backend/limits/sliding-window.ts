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
  readonly #events = new Map<string, Events>();

  constructor({ limit, windowMs, now, maxKeys = 50_000 }: SlidingWindowOptions) {
    this.#limit = limit;
    this.#windowMs = windowMs;
    this.#now = now;
    this.#maxKeys = maxKeys;
  }

  /** How long `key` has to wait before its next event, in ms; 0 where it need not. */
  waitMs(key: string): number {
    const { timesMs, first } = this.#recent(key);
    if (timesMs.length - first < this.#limit) return 0;
    const blockingMs = timesMs[timesMs.length - this.#limit] ?? 0; // once this one has left, there is room
    return blockingMs + this.#windowMs - this.#now();
  }

  /** Counts one event. */
  count(key: string): void {
    const events = this.#recent(key);
    events.timesMs.push(this.#now());
    this.#events.delete(key); // and in again at the end: a Map remembers the order
    this.#events.set(key, events);
    if (this.#events.size <= this.#maxKeys) return;
    for (const oldest of this.#events.keys()) {
      this.#events.delete(oldest);
      return;
    }
  }

  /** Counts one event if there is room for it; otherwise answers how long to wait, in ms. */
  take(key: string): number {
    const waitMs = this.waitMs(key);
    if (waitMs === 0) this.count(key);
    return waitMs;
  }

  /** What `key` did, without what has left the window. Each event is passed over once, however many there are. */
  #recent(key: string): Events {
    const nowMs = this.#now();
    const known = this.#events.get(key);
    const isAhead = (known?.timesMs.at(-1) ?? 0) > nowMs; // the clock was put back: when it was, nobody can tell
    const events = known && !isAhead ? known : { timesMs: [], first: 0 };
    const sinceMs = nowMs - this.#windowMs;
    while ((events.timesMs[events.first] ?? Infinity) <= sinceMs) events.first++;
    if (events.first > events.timesMs.length / 2) {
      events.timesMs.splice(0, events.first);
      events.first = 0;
    }
    return events;
  }
}

interface Events {
  /** Oldest first. */
  timesMs: number[];
  /** Where those begin that are still in the window. */
  first: number;
}
