const MIN_MS = 1_000;
const MAX_MS = 120_000;

/**
 * `Retry-After` (RFC 9110, 10.2.3: seconds or an HTTP date) in ms, held between 1 s and `maxMs`, 2 min, so that
 * a wrong header neither hammers the server nor hangs the page. Undefined where there is none or it cannot be read.
 */
export function retryAfterMs(header: string | null, nowMs: number, maxMs = MAX_MS): number | undefined {
  if (header === null) return undefined;
  const value = header.trim();
  const waitMs = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - nowMs;
  if (Number.isNaN(waitMs) || value.startsWith('-')) return undefined;
  return Math.min(Math.max(waitMs, MIN_MS), maxMs);
}
