import { iso } from '../db/iso.ts';
import type { Queryable } from '../db/db.ts';
import type { SessionTicket } from './session-ticket.ts';

/**
 * True where `held` (a row of agent_id, grant_id and user_id) may talk to its Genie at the instant `$1`: it is
 * switched on and public, or the grant still holds, or the person is its owner or a member. How often a grant was
 * used does not matter here: that was counted when it opened the Genie.
 */
export const HAS_LIVE_ACCESS = `EXISTS (
  SELECT 1 FROM agents a WHERE a.id = held.agent_id AND a.is_active AND (
    a.is_public OR a.is_marketplace_genie OR a.user_id = held.user_id
    OR EXISTS (SELECT 1 FROM agent_access_grants g WHERE g.id = held.grant_id AND g.agent_id = a.id
                AND g.revoked_at IS NULL AND (g.expires_at IS NULL OR g.expires_at > $1))
    OR EXISTS (SELECT 1 FROM agent_users u WHERE u.agent_id = a.id AND u.user_id = held.user_id
                AND (u.expires_at IS NULL OR u.expires_at > $1))))`;

export async function hasLiveAccess(
  db: Queryable,
  { genieId, grantId, userId }: SessionTicket,
  nowMs: number,
): Promise<boolean> {
  const [row] = await db.query<{ live: boolean }>(
    `SELECT ${HAS_LIVE_ACCESS} AS live
       FROM (SELECT $2::uuid AS agent_id, $3::integer AS grant_id, $4::uuid AS user_id) held`,
    [iso(nowMs), genieId, grantId ?? null, userId ?? null],
  );
  return row?.live ?? false;
}
