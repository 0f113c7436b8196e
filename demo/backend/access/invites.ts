import { randomUUID } from 'node:crypto';
import type { Db, Queryable } from '../db/db.ts';
import { derivedSecret, hashOf } from './secret.ts';

const GRANT_LIFE_MS = 30 * 24 * 60 * 60 * 1000;

export interface Invitee {
  genieId: string;
  email: string;
  /** From the invite's mail: proof that the mailbox is theirs. */
  code: string;
}

interface InviteRow {
  id: string;
  invited_by: string | null;
  accepted_at: Date | null;
}

/**
 * Takes up an invite and answers the token of the person's own access grant, or undefined where nothing fits.
 * The token follows from the code, so accepting twice, from two tabs say, answers the same one and writes
 * nothing; once the grant is revoked the invite opens nothing any more.
 */
export function acceptInvite(db: Db, invitee: Invitee, nowMs: number): Promise<string | undefined> {
  const now = new Date(nowMs).toISOString();
  return db.transaction(async (tx) => {
    const [invite] = await tx.query<InviteRow>(
      `SELECT id, invited_by, accepted_at FROM agent_invites
        WHERE agent_id = $1 AND email = $2 AND code_hash = $3 AND revoked_at IS NULL AND expires_at > $4
          FOR UPDATE`,
      [invitee.genieId, invitee.email, hashOf(invitee.code), now],
    );
    if (!invite) return undefined;
    const token = derivedSecret(invitee.code, `access grant of invite ${invite.id}`);
    if (invite.accepted_at) return (await isOpen(tx, token, now)) ? token : undefined;
    await tx.query('UPDATE agent_invites SET accepted_at = $2 WHERE id = $1', [invite.id, now]);
    await addUser(tx, invitee, invite.invited_by, now);
    await tx.query(
      `INSERT INTO agent_access_grants (agent_id, token_hash, label, expires_at, granted_by, created_at)
       VALUES ($1, $2, 'invite', $3, $4, $5)`,
      [invitee.genieId, hashOf(token), new Date(nowMs + GRANT_LIFE_MS).toISOString(), invite.invited_by, now],
    );
    return token;
  });
}

async function isOpen(tx: Queryable, token: string, now: string): Promise<boolean> {
  const grants = await tx.query(
    'SELECT 1 FROM agent_access_grants WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > $2',
    [hashOf(token), now],
  );
  return grants.length > 0;
}

/** The person may be new to us: the code has proven the mailbox, so a profile is made for it. */
async function addUser(tx: Queryable, { genieId, email }: Invitee, invitedBy: string | null, now: string) {
  await tx.query(
    'INSERT INTO profiles (id, email, created_at) VALUES ($1, $2, $3) ON CONFLICT (email) DO NOTHING',
    [randomUUID(), email, now],
  );
  await tx.query(
    `INSERT INTO agent_users (agent_id, user_id, granted_by, created_at)
     SELECT $1, id, $3, $4 FROM profiles WHERE email = $2 ON CONFLICT DO NOTHING`,
    [genieId, email, invitedBy, now],
  );
}
