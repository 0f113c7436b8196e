import { Refusal } from '../http/refusal.ts';
import type { Limits } from './limits.ts';
import { SlidingWindow } from './sliding-window.ts';

const MINUTE_MS = 60_000;

export interface Limiters {
  ip: SlidingWindow;
  key: SlidingWindow;
  gate: SlidingWindow;
  scans: SlidingWindow;
  wrongTokens: SlidingWindow;
  voice: SlidingWindow;
}

export function createLimiters(limits: Limits, now: () => number): Limiters {
  const perMinute = (limit: number) => new SlidingWindow({ limit, windowMs: MINUTE_MS, now });
  return {
    ip: perMinute(limits.perIpPerMinute),
    key: perMinute(limits.perKeyPerMinute),
    gate: perMinute(limits.gatePerMinute),
    scans: perMinute(limits.scansPerMinute),
    wrongTokens: new SlidingWindow({
      limit: limits.wrongTokensPerTenMinutes,
      windowMs: 10 * MINUTE_MS,
      now,
    }),
    voice: perMinute(limits.voiceTokensPerMinute),
  };
}

/** Counts one event for `key`, or refuses with 429 and the time to wait. */
export function takeOrRefuse(limiter: SlidingWindow, key: string): void {
  refuseWhileWaiting(limiter.take(key));
}

export function refuseWhileWaiting(waitMs: number): void {
  if (waitMs <= 0) return;
  const retryAfterS = Math.ceil(waitMs / 1000);
  throw new Refusal(429, 'RATE_LIMIT_EXCEEDED', `Too many requests: try again in ${retryAfterS} s`, {
    retryAfterS,
  });
}
