import { Refusal } from '../http/refusal.ts';
import type { Limits } from './limits.ts';
import { SlidingWindow } from './sliding-window.ts';

const MINUTE_MS = 60_000;

export interface Limiters {
  ip: SlidingWindow;
  key: SlidingWindow;
  gate: SlidingWindow;
  requests: SlidingWindow;
  scans: SlidingWindow;
  views: SlidingWindow;
  wrongTokens: SlidingWindow;
  voice: SlidingWindow;
}

export function createLimiters(limits: Limits, now: () => number): Limiters {
  const per = (windowMs: number, limit: number) => new SlidingWindow({ limit, windowMs, now });
  const perMinute = (limit: number) => per(MINUTE_MS, limit);
  const perTenMinutes = (limit: number) => per(10 * MINUTE_MS, limit);
  return {
    ip: perMinute(limits.perIpPerMinute),
    key: perMinute(limits.perKeyPerMinute),
    gate: perMinute(limits.gatePerMinute),
    requests: perTenMinutes(limits.requestsPerTenMinutes),
    scans: perMinute(limits.scansPerMinute),
    views: perMinute(limits.viewsPerMinute),
    wrongTokens: perTenMinutes(limits.wrongTokensPerTenMinutes),
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
