/** How high each of five bars stands, from what was last heard; the newest is in the middle and runs outwards. */
export function barHeights(levels: readonly number[]): number[] {
  return [2, 1, 0, 1, 2].map((age) => {
    const level = levels[age] ?? 0;
    return LOW + (1 - LOW) * level * (1 - age * 0.2);
  });
}

const LOW = 0.2;
/** A whisper, and a loud voice near the microphone, in dBFS. */
const QUIET_DB = -55;
const LOUD_DB = -12;

/** 0 to 1 as an ear would have it, from a root mean square. */
export function loudness(rms: number | undefined): number {
  if (!rms) return 0;
  const db = 20 * Math.log10(rms);
  return Math.min(1, Math.max(0, (db - QUIET_DB) / (LOUD_DB - QUIET_DB)));
}
