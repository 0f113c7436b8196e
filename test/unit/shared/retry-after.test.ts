import { expect, test } from 'vitest';
import { retryAfterMs } from '../../../shared/api/retry-after.ts';

const NOW_MS = Date.parse('2026-11-22T10:00:00Z');

test.each([
  [null, undefined],
  ['5', 5_000],
  ['0', 1_000],
  ['1000000000', 120_000],
  ['Sun, 22 Nov 2026 10:00:30 GMT', 30_000],
  ['Sun, 22 Nov 2026 09:00:00 GMT', 1_000],
  ['-1', undefined],
  ['soon', undefined],
  ['', undefined],
])('Retry-After %j means %j ms', (header, waitMs) => {
  expect(retryAfterMs(header, NOW_MS)).toBe(waitMs);
});
