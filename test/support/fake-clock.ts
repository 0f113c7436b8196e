import type { Clock } from '../../shared/voice/clock.ts';

export interface FakeClock extends Clock {
  /** Lets time pass, and with it run what is due. */
  pass(ms: number): void;
  /** The machine sleeps: time has passed, and nothing has run. */
  jump(ms: number): void;
  /** How many ask to be run. */
  running(): number;
}

export function fakeClock(startMs = 1_000): FakeClock {
  let nowMs = startMs;
  const timers = new Set<{ periodMs: number; atMs: number; run: () => void }>();
  return {
    now: () => nowMs,
    every(periodMs, run) {
      const timer = { periodMs, atMs: nowMs + periodMs, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pass(ms) {
      const untilMs = nowMs + ms;
      for (;;) {
        const due = [...timers].toSorted((a, b) => a.atMs - b.atMs)[0];
        if (!due || due.atMs > untilMs) break;
        nowMs = Math.max(nowMs, due.atMs);
        due.atMs = nowMs + due.periodMs;
        due.run();
      }
      nowMs = untilMs;
    },
    jump(ms) {
      nowMs += ms;
    },
    running: () => timers.size,
  };
}
