import { setTimeout as delay } from 'node:timers/promises';

export interface UntilOptions {
  timeoutMs?: number;
  everyMs?: number;
}

type Truthy<T> = Exclude<T, false | null | undefined | 0 | ''>;

/**
 * The first truthy answer of `probe`, asked again and again: tests wait for a condition, never for
 * a length of time. Fails with `what` was awaited and the last answer, so a red test says why. The usual patience is
 * a busy machine's; where an answer is owed sooner, the test says so.
 */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  { timeoutMs = 20_000, everyMs = 50 }: UntilOptions = {},
): Promise<Truthy<T>> {
  const deadlineMs = Date.now() + timeoutMs;
  for (;;) {
    const answer = await probe();
    if (answer) return answer as Truthy<T>;
    if (Date.now() > deadlineMs)
      throw new Error(`still not after ${timeoutMs} ms: ${what} (last: ${JSON.stringify(answer)})`);
    await delay(everyMs);
  }
}
