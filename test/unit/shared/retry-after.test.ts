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

test('a time that is only told may be further away than one that is waited for', () => {
  expect(retryAfterMs('36000', NOW_MS, 86_400_000)).toBe(36_000_000);
  expect(retryAfterMs('1000000', NOW_MS, 86_400_000)).toBe(86_400_000);
});
