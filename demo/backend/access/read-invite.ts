import { iso } from '../db/iso.ts';
import type { Queryable } from '../db/db.ts';
import type { Invitee } from './accept-invite.ts';
import { hashOf } from './secret.ts';

/** What an invite says before anybody accepts it. */
export interface ShownInvite {
  genie_name: string;
  /** May be empty. */
  invited_by: string;
  email: string;
  expires_at: Date;
}

/** Undefined for everything that accepting would refuse. */
export async function readInvite(
  db: Queryable,
  { genieId, email, code }: Invitee,
  nowMs: number,
): Promise<ShownInvite | undefined> {
  const [invite] = await db.query<ShownInvite>(
    `SELECT a.name AS genie_name, COALESCE(p.full_name, '') AS invited_by, i.email, i.expires_at
       FROM agent_invites i JOIN agents a ON a.id = i.agent_id LEFT JOIN profiles p ON p.id = i.invited_by
      WHERE i.agent_id = $1 AND i.email = $2 AND i.code_hash = $3 AND i.revoked_at IS NULL AND i.expires_at > $4`,
    [genieId, email, hashOf(code), iso(nowMs)],
  );
  return invite;
}
