import { now } from '../now.ts';

/** Time as a port: a test passes its own. */
export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Calls `run` again and again; returns how to stop. */
  every(periodMs: number, run: () => void): () => void;
}

export const realClock: Clock = {
  now,
  every(periodMs, run) {
    const timer = setInterval(run, periodMs);
    return () => clearInterval(timer);
  },
};
