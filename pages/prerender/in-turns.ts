/** How many pages are drawn and written at a time: enough that no disk is waited for. */
const AT_ONCE = 8;

/** Does `work` for each of `items`, a few at a time. */
export async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of waiting) await work(item);
    }),
  );
}
