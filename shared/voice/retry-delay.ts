const FIRST_MS = 300;
const STEP_MS = 500;
const LONGEST_MS = 2_000;

/**
 * How long to wait before the next try to reach a room again, with jitter, since a server that restarts loses
 * everybody at once. There is no last try: the call's own line decides when it has been long enough.
 */
export function retryDelayMs(failedTries: number, random: () => number = Math.random): number {
  if (failedTries === 0) return FIRST_MS * random();
  return Math.min(STEP_MS * failedTries, LONGEST_MS) * (0.75 + random() / 2);
}
