import { iso } from '../db/iso.ts';
import type { Queryable } from '../db/db.ts';
import { hashOf } from './secret.ts';

const TOKEN = /^[\w-]{1,256}$/; // anything else, such as a header sent twice, is nobody's token

/**
 * Uses an access grant up by one and answers its id, or undefined where it opens nothing. One statement, so
 * that any number of simultaneous tries spend exactly what is left; and the same work for a token that is
 * unknown, expired, used up or another Genie's.
 */
export async function spendGrant(db: Queryable, genieId: string, token: string, nowMs: number) {
  const [grant] = await db.query<{ id: number }>(
    `UPDATE agent_access_grants SET use_count = use_count + 1, last_used_at = $3
      WHERE token_hash = $1 AND agent_id = $2 AND revoked_at IS NULL
        AND (expires_at IS NULL OR expires_at > $3)
        AND (max_uses = 0 OR use_count < max_uses)
      RETURNING id`,
    [hashOf(TOKEN.test(token) ? token : ''), genieId, iso(nowMs)],
  );
  return grant?.id;
}
