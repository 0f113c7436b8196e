import { iso } from '../db/iso.ts';
import type { Queryable } from '../db/db.ts';

/** True for the Genie's owner and for those whom its owner has let in for good, or until later than now. */
export async function isMember(
  db: Queryable,
  genieId: string,
  userId: string,
  nowMs: number,
): Promise<boolean> {
  const rows = await db.query(
    `SELECT 1 FROM agents a WHERE a.id = $1 AND (a.user_id = $2 OR EXISTS (
       SELECT 1 FROM agent_users u WHERE u.agent_id = a.id AND u.user_id = $2
          AND (u.expires_at IS NULL OR u.expires_at > $3)))`,
    [genieId, userId, iso(nowMs)],
  );
  return rows.length > 0;
}
