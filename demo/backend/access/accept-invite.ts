import { iso } from '../db/iso.ts';
import type { Queryable } from '../db/db.ts';
import type { Services } from '../services.ts';
import { ensureAccount } from './accounts.ts';
import { createGrant } from './grants.ts';
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
export async function acceptInvite(services: Services, invitee: Invitee): Promise<string | undefined> {
  const { db, outbox, publicOrigin, now } = services;
  const token = await db.transaction(async (tx) => {
    const [invite] = await tx.query<InviteRow>(
      `SELECT id, invited_by, accepted_at FROM agent_invites
        WHERE agent_id = $1 AND email = $2 AND code_hash = $3 AND revoked_at IS NULL AND expires_at > $4
          FOR UPDATE`,
      [invitee.genieId, invitee.email, hashOf(invitee.code), iso(now())],
    );
    if (!invite) return undefined;
    const own = derivedSecret(invitee.code, `access grant of invite ${invite.id}`);
    if (invite.accepted_at) return (await isOpen(tx, own, now())) ? own : undefined;
    await tx.query('UPDATE agent_invites SET accepted_at = $2 WHERE id = $1', [invite.id, iso(now())]);
    const userId = await ensureAccount(tx, invitee.email, publicOrigin, now());
    await addMember(tx, invitee.genieId, userId, invite.invited_by, now());
    const expiresAtMs = now() + GRANT_LIFE_MS;
    const grant = { genieId: invitee.genieId, maxUses: 0, expiresAtMs, userId, label: 'invite' };
    await createGrant(tx, { ...grant, grantedBy: invite.invited_by }, now(), own);
    return own;
  });
  outbox.wake();
  return token;
}

async function isOpen(tx: Queryable, token: string, nowMs: number): Promise<boolean> {
  const grants = await tx.query(
    'SELECT 1 FROM agent_access_grants WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > $2',
    [hashOf(token), iso(nowMs)],
  );
  return grants.length > 0;
}

/** Lets the person in for good, also one whose time had run out, and links the Genie to their profile. */
async function addMember(
  tx: Queryable,
  genieId: string,
  userId: string,
  invitedBy: string | null,
  nowMs: number,
): Promise<void> {
  await tx.query(
    `INSERT INTO agent_users (agent_id, user_id, granted_by, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (agent_id, user_id) DO UPDATE SET expires_at = NULL, granted_by = excluded.granted_by`,
    [genieId, userId, invitedBy, iso(nowMs)],
  );
  await tx.query(
    'INSERT INTO consumer_agents (user_id, agent_id, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [userId, genieId, iso(nowMs)],
  );
}
