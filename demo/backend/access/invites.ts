import { randomUUID } from 'node:crypto';
import { iso } from '../db/iso.ts';
import type { Queryable } from '../db/db.ts';
import { inviteMail } from '../mail/invite-mail.ts';
import { enqueueMail } from '../mail/mail-queue.ts';
import type { Services } from '../services.ts';
import { refuseManyMails } from './mail-limits.ts';
import { hashOf, newSecret } from './secret.ts';

const LIFE_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** An invite as its Genie's owner sees it. The code is not among it: it proves the mailbox, so only that gets it. */
export interface InviteRow {
  id: string;
  agent_id: string;
  email: string;
  status: 'pending' | 'accepted' | 'revoked' | 'expired';
  invited_by: string | null;
  expires_at: Date;
  accepted_at: Date | null;
  created_at: Date;
}

/** `$1` is the instant now. */
export const INVITE_COLUMNS = `id, agent_id, email, invited_by, expires_at, accepted_at, created_at,
  CASE WHEN revoked_at IS NOT NULL THEN 'revoked' WHEN accepted_at IS NOT NULL THEN 'accepted'
       WHEN expires_at <= $1 THEN 'expired' ELSE 'pending' END AS status`;

export interface Invitation {
  genie: { id: string; name: string; url_name: string };
  email: string;
  invitedBy: string;
}

/** Invites an address by mail. An earlier invite of the same address that still waits ends with it. */
export async function createInvite(services: Services, invitation: Invitation): Promise<InviteRow> {
  const { db, outbox, publicOrigin, now } = services;
  const invite = await db.transaction(async (tx) => {
    await refuseManyMails(tx, invitation.email, now());
    const code = newSecret();
    const row = await replaceInvite(tx, invitation, code, now());
    const [inviter] = await tx.query<{ full_name: string }>('SELECT full_name FROM profiles WHERE id = $1', [
      invitation.invitedBy,
    ]);
    const mail = inviteMail({
      to: invitation.email,
      genieName: invitation.genie.name,
      inviterName: inviter?.full_name ?? '',
      url: inviteUrl(publicOrigin, invitation, code),
      days: LIFE_DAYS,
    });
    await enqueueMail(tx, mail, now());
    return row;
  });
  outbox.wake();
  return invite;
}

async function replaceInvite(
  tx: Queryable,
  { genie, email, invitedBy }: Invitation,
  code: string,
  nowMs: number,
): Promise<InviteRow> {
  const now = iso(nowMs);
  await tx.query(
    `UPDATE agent_invites SET revoked_at = $3
      WHERE agent_id = $1 AND email = $2 AND revoked_at IS NULL AND accepted_at IS NULL`,
    [genie.id, email, now],
  );
  const [row] = await tx.query<InviteRow>(
    `INSERT INTO agent_invites (id, agent_id, email, code_hash, invited_by, expires_at, created_at)
     VALUES ($2, $3, $4, $5, $6, $7, $1) RETURNING ${INVITE_COLUMNS}`,
    [now, randomUUID(), genie.id, email, hashOf(code), invitedBy, iso(nowMs + LIFE_DAYS * DAY_MS)],
  );
  if (!row) throw new Error('the database kept no invite');
  return row;
}

/** The page of an invite, with all that it needs behind the hash. */
export function inviteUrl(
  publicOrigin: string,
  { genie, email }: Pick<Invitation, 'genie' | 'email'>,
  code: string,
) {
  const fragment = new URLSearchParams({ agent_id: genie.id, email, code });
  return `${publicOrigin}/invite/${genie.url_name}#${fragment}`;
}
