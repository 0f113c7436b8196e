import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeWarning } from '../../../shared/voice/time-warning.ts';

const MINUTE_MS = 60_000;

test.each([
  [61_000, undefined],
  [60_000, 'early'],
  [20_001, 'early'],
  [20_000, 'late'],
  [0, 'late'],
])('of a quarter of an hour %i ms are left: %s', (leftMs, warning) => {
  expect(timeWarning(leftMs, 15 * MINUTE_MS)).toBe(warning);
});

test('a short call is warned of in proportion', () => {
  expect(timeWarning(31_000, 90_000)).toBeUndefined();
  expect(timeWarning(30_000, 90_000)).toBe('early');
  expect(timeWarning(10_000, 90_000)).toBe('late');
});

test('a warning only gets louder as time goes by, and most of every call has none', () => {
  const loudness = { none: 0, early: 1, late: 2 };
  const whole = fc.integer({ min: 1_000, max: 2 * 60 * MINUTE_MS });
  fc.assert(
    fc.property(
      whole,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (wholeMs, a, b) => {
        const [later, sooner] = [Math.min(a, b) * wholeMs, Math.max(a, b) * wholeMs];
        const at = (leftMs: number) => loudness[timeWarning(leftMs, wholeMs) ?? 'none'];
        expect(at(later)).toBeGreaterThanOrEqual(at(sooner));
        expect(at(wholeMs / 2)).toBe(0);
        expect(at(0)).toBe(2);
      },
    ),
  );
});
