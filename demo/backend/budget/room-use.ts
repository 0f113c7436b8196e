import type { Queryable } from '../db/db.ts';
import { iso } from '../db/iso.ts';
import { TOKEN_LIFE_S } from '../voice/mint-room-token.ts';

/** The longest that any room may last, and then some: older rooms cannot have been used today. */
const LONGEST_MS = 3 * 60 * 60 * 1000;

/**
 * How many rooms hold a line of a Genie: joined and not over, or still to be joined. Whatever was not heard of, a
 * crash say, a room never holds one for longer than its limit.
 */
export async function countRunning(
  db: Queryable,
  genieId: string,
  nowMs: number,
  departureTimeoutS: number,
): Promise<number> {
  const [row] = await db.query<{ running: number }>(
    `SELECT count(*)::integer AS running FROM voice_rooms
      WHERE agent_id = $1 AND created_at > $2 AND ended_at IS NULL AND revoked_at IS NULL
        AND CASE WHEN joined_at IS NULL THEN created_at > $3
              ELSE joined_at + max_duration_s * interval '1 second' > $5::timestamptz
                AND (left_at IS NULL OR left_at > $4) END`,
    [
      genieId,
      iso(nowMs - LONGEST_MS),
      iso(nowMs - TOKEN_LIFE_S * 1000),
      iso(nowMs - departureTimeoutS * 1000),
      iso(nowMs),
    ],
  );
  return row?.running ?? 0;
}

/** How long visitors have talked to a Genie since then; no room counts for more than its limit. */
export async function voiceSecondsSince(
  db: Queryable,
  genieId: string,
  sinceMs: number,
  nowMs: number,
): Promise<number> {
  const [row] = await db.query<{ seconds: number }>(
    `SELECT COALESCE(SUM(GREATEST(0, extract(epoch FROM
         LEAST(COALESCE(ended_at, left_at, $3::timestamptz), joined_at + max_duration_s * interval '1 second')
         - GREATEST(joined_at, $2::timestamptz)))), 0)::double precision AS seconds
       FROM voice_rooms
      WHERE agent_id = $1 AND input = 'voice' AND joined_at IS NOT NULL AND created_at > $4`,
    [genieId, iso(sinceMs), iso(nowMs), iso(sinceMs - LONGEST_MS)],
  );
  return row?.seconds ?? 0;
}
