const LATE_MS = 20_000;
const EARLY_MS = 60_000;

/** How loudly the end of a call's time is told: at a minute and at 20 s, in shorter calls at a third and a ninth. */
export type TimeWarning = 'early' | 'late';

/** Undefined while there is time enough. */
export function timeWarning(leftMs: number, wholeMs: number): TimeWarning | undefined {
  if (leftMs <= Math.min(LATE_MS, wholeMs / 9)) return 'late';
  return leftMs <= Math.min(EARLY_MS, wholeMs / 3) ? 'early' : undefined;
}
