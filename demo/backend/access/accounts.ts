import { randomUUID } from 'node:crypto';
import { iso } from '../db/iso.ts';
import type { Queryable } from '../db/db.ts';
import { enqueueMail } from '../mail/mail-queue.ts';
import { welcomeMail } from '../mail/welcome-mail.ts';
import { hashOf, newSecret } from './secret.ts';

const LINK_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The account of `email`, made now if there is none; then, and only then, a mail asks its owner to set a password.
 *
 * It is called when a Genie's owner has approved the address, or when its mailbox is proven by an invite's code,
 * and never for a mere request: otherwise anybody could fill our tables with other people's addresses, and have us
 * write to them (trust: T19). An account without a password opens nothing by itself.
 */
export async function ensureAccount(
  tx: Queryable,
  email: string,
  publicOrigin: string,
  nowMs: number,
): Promise<string> {
  const now = iso(nowMs);
  const [made] = await tx.query<{ id: string }>(
    'INSERT INTO profiles (id, email, created_at) VALUES ($1, $2, $3) ON CONFLICT (email) DO NOTHING RETURNING id',
    [randomUUID(), email, now],
  );
  if (!made) {
    const [known] = await tx.query<{ id: string }>('SELECT id FROM profiles WHERE email = $1', [email]);
    if (!known) throw new Error('an account was deleted while it was being looked up');
    return known.id;
  }
  const token = newSecret();
  await tx.query(
    'INSERT INTO password_links (token_hash, user_id, expires_at, created_at) VALUES ($1, $2, $3, $4)',
    [hashOf(token), made.id, iso(nowMs + LINK_DAYS * DAY_MS), now],
  );
  await enqueueMail(tx, welcomeMail(email, `${publicOrigin}/access/password/${token}`, LINK_DAYS), nowMs);
  return made.id;
}
