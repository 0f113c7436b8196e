import type { Queryable } from '../db/db.ts';

/** After this time a view counts half. */
const HALF_LIFE_MS = 3 * 24 * 60 * 60_000;

/** Where the listing of a Genie with `views` just now stands among those that trend. */
export function trendOf(views: number, nowMs: number): number {
  return nowMs / HALF_LIFE_MS + Math.log2(views);
}

/**
 * Adds one view. The sum of all views, each worth 2^(its time ÷ half-life), is kept as its logarithm:
 * log2(2^trend + 2^now), written so that nothing overflows.
 */
export async function countView(db: Queryable, genieId: string, nowMs: number): Promise<void> {
  await db.query(
    `UPDATE agents SET view_count = least(view_count, 2147483646) + 1,
       trend = greatest(trend, $2) + ln(1 + 2 ^ (-least(abs(trend - $2), 60))) / ln(2)
     WHERE id = $1`,
    [genieId, trendOf(1, nowMs)],
  );
}
