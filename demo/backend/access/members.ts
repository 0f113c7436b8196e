import { iso } from '../db/iso.ts';
import type { Db, Queryable } from '../db/db.ts';

export interface MemberProfile {
  id: string;
  full_name: string;
  email: string;
  avatar_url: string | null;
}

/** Somebody whom a Genie's owner has let in by name. */
export interface MemberRow {
  agent_id: string;
  user_id: string;
  granted_by: string | null;
  expires_at: Date | null;
  created_at: Date;
  profile: MemberProfile;
}

export const PROFILE = `jsonb_build_object('id', p.id, 'full_name', p.full_name, 'email', p.email,
  'avatar_url', p.avatar_url) AS profile`;

const SELECT_MEMBERS = `SELECT u.agent_id, u.user_id, u.granted_by, u.expires_at, u.created_at, ${PROFILE}
  FROM agent_users u JOIN profiles p ON p.id = u.user_id`;

export function listMembers(db: Queryable, genieId: string): Promise<MemberRow[]> {
  return db.query(`${SELECT_MEMBERS} WHERE u.agent_id = $1 ORDER BY u.created_at, u.user_id`, [genieId]);
}

/**
 * Sets how long somebody stays a member; null: for good. Their own grants end no later than that, since a link in
 * an old mail must not outlast it. Undefined where they are no member.
 */
export function limitMember(
  db: Db,
  { genieId, userId }: { genieId: string; userId: string },
  expiresAtMs: number | null,
): Promise<MemberRow | undefined> {
  const expiresAt = expiresAtMs === null ? null : iso(expiresAtMs);
  return db.transaction(async (tx) => {
    await tx.query('UPDATE agent_users SET expires_at = $3 WHERE agent_id = $1 AND user_id = $2', [
      genieId,
      userId,
      expiresAt,
    ]);
    const rows = await tx.query<MemberRow>(`${SELECT_MEMBERS} WHERE u.agent_id = $1 AND u.user_id = $2`, [
      genieId,
      userId,
    ]);
    if (rows.length > 0 && expiresAt !== null)
      await tx.query(
        `UPDATE agent_access_grants SET expires_at = LEAST(expires_at, $3)
          WHERE agent_id = $1 AND user_id = $2`, // LEAST passes over null
        [genieId, userId, expiresAt],
      );
    return rows[0];
  });
}

/** Takes back all that somebody was given; false where they were no member. */
export function removeMember(
  db: Db,
  { genieId, userId }: { genieId: string; userId: string },
  nowMs: number,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const removed = await tx.query(
      'DELETE FROM agent_users WHERE agent_id = $1 AND user_id = $2 RETURNING user_id',
      [genieId, userId],
    );
    if (removed.length === 0) return false;
    await tx.query('DELETE FROM consumer_agents WHERE agent_id = $1 AND user_id = $2', [genieId, userId]);
    await tx.query(
      `UPDATE agent_access_grants SET revoked_at = $3
        WHERE agent_id = $1 AND user_id = $2 AND revoked_at IS NULL`,
      [genieId, userId, iso(nowMs)],
    );
    return true;
  });
}
