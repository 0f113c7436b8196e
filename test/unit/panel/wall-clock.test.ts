import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { now } from '../../../shared/now.ts';
import { fromWallClock, toWallClock } from '../../../widget/panel/lifecycle/wall-clock.ts';

const MINUTE_MS = 60_000;

beforeEach(() => void vi.setSystemTime(new Date('2026-06-01T12:00:00Z')));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test.each([
  ['the page that tells', 0, 8 * 60 * MINUTE_MS],
  ['the page that is told', 8 * 60 * MINUTE_MS, 0],
])('a minute ago is a minute ago in another page, also where %s has slept', (_which, openedMs, toldMs) => {
  const time = vi.spyOn(performance, 'now').mockReturnValue(openedMs);
  const told = toWallClock(now() - MINUTE_MS);
  expect(told).toBe(Date.now() - MINUTE_MS);

  time.mockReturnValue(toldMs);

  expect(fromWallClock(told)).toBe(now() - MINUTE_MS);
});
