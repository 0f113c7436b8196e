import { iso } from '../db/iso.ts';
import type { Db, Queryable } from '../db/db.ts';
import { hashPassword } from './password.ts';
import { hashOf } from './secret.ts';

const OPEN = 'token_hash = $1 AND used_at IS NULL AND expires_at > $2';

/** Whose password the link sets; undefined where it is used, outlived or nobody's. */
export async function readPasswordLink(
  db: Queryable,
  token: string,
  nowMs: number,
): Promise<{ email: string } | undefined> {
  const [account] = await db.query<{ email: string }>(
    `SELECT p.email FROM password_links l JOIN profiles p ON p.id = l.user_id WHERE ${OPEN}`,
    [hashOf(token), iso(nowMs)],
  );
  return account;
}

/** Sets the password and ends the link; false where the link is not open. */
export async function setPassword(db: Db, token: string, password: string, nowMs: number): Promise<boolean> {
  const passwordHash = await hashPassword(password); // takes its time, and outside of the transaction
  return db.transaction(async (tx) => {
    const [link] = await tx.query<{ user_id: string }>(
      `UPDATE password_links SET used_at = $2 WHERE ${OPEN} RETURNING user_id`,
      [hashOf(token), iso(nowMs)],
    );
    if (!link) return false;
    await tx.query('UPDATE profiles SET password_hash = $2 WHERE id = $1', [link.user_id, passwordHash]);
    return true;
  });
}
