const HOUR_MS = 60 * 60 * 1000;

/**
 * A time zone whose clocks show noon, or some minutes after it. Hours of such a place are as far from its midnight
 * as can be, whenever the demo is started.
 */
export function noonZone(nowMs: number): string {
  const aheadH = 12 - new Date(nowMs - (nowMs % HOUR_MS)).getUTCHours();
  if (aheadH === 0) return 'Etc/GMT';
  return `Etc/GMT${aheadH > 0 ? '-' : '+'}${Math.abs(aheadH)}`; // these zones count westwards
}
