import type { Limits } from './backend/limits/limits.ts';

/** All of the backend's limits at `perMinute`; undefined leaves them as they are. */
export function limitsAt(perMinute: number | undefined): Partial<Limits> | undefined {
  if (perMinute === undefined) return undefined;
  return {
    perIpPerMinute: perMinute,
    perKeyPerMinute: perMinute,
    gatePerMinute: perMinute,
    requestsPerTenMinutes: perMinute,
    scansPerMinute: perMinute,
    viewsPerMinute: perMinute,
    wrongTokensPerTenMinutes: perMinute,
    voiceTokensPerMinute: perMinute,
  };
}
