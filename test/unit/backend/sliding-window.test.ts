import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SlidingWindow } from '../../../demo/backend/limits/sliding-window.ts';

test('never more than the limit in any window, never fewer, and the wait is the shortest', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(400), { maxLength: 200 }),
      fc.integer({ min: 1, max: 5 }),
      (gapsMs, limit) => {
        let nowMs = 0;
        const window = new SlidingWindow({ limit, windowMs: 1_000, now: () => nowMs });
        const admittedMs: number[] = [];
        for (const gapMs of gapsMs) {
          nowMs += gapMs;
          const inWindow = admittedMs.filter((timeMs) => timeMs > nowMs - 1_000);
          const waitMs = window.take('key');
          expect(waitMs === 0).toBe(inWindow.length < limit);
          if (waitMs === 0) admittedMs.push(nowMs);
          else expect(nowMs + waitMs).toBe((inWindow[0] ?? 0) + 1_000);
        }
      },
    ),
  );
});

test('keys do not share, and the one longest unheard is forgotten first', () => {
  const window = new SlidingWindow({ limit: 1, windowMs: 1_000, now: () => 0, maxKeys: 2 });

  expect([window.take('a'), window.take('b'), window.take('a')]).toEqual([0, 0, 1_000]);
  window.count('a');
  window.count('c');

  expect(window.waitMs('a')).toBeGreaterThan(0);
  expect(window.waitMs('b')).toBe(0);
});

test('a clock that is put back makes nobody wait for longer than the window', () => {
  let nowMs = 3_600_000;
  const window = new SlidingWindow({ limit: 1, windowMs: 1_000, now: () => nowMs });
  window.take('key');

  nowMs = 500;

  expect(window.take('key')).toBe(0);
  expect(window.take('key')).toBe(1_000);
});
