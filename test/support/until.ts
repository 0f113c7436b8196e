import { setTimeout as delay } from 'node:timers/promises';

export interface UntilOptions {
  timeoutMs?: number;
  everyMs?: number;
}

/**
 * The first truthy answer of `probe`, asked again and again: tests wait for a condition, never for
 * a length of time. Fails with `what` was awaited and the last answer, so a red test says why.
 */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  { timeoutMs = 10_000, everyMs = 50 }: UntilOptions = {},
): Promise<NonNullable<T>> {
  const deadlineMs = Date.now() + timeoutMs;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (Date.now() > deadlineMs)
      throw new Error(`still not after ${timeoutMs} ms: ${what} (last: ${JSON.stringify(answer)})`);
    await delay(everyMs);
  }
}
