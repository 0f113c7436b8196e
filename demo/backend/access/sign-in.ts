import type { Queryable } from '../db/db.ts';
import { isPassword } from './password.ts';

/** What a password is compared to where there is none, so that an unknown address takes as long as a known one. */
const NOBODYS = `scrypt:${'0'.repeat(32)}:${'0'.repeat(64)}`;

/** The user whose address and password these are; undefined alike for unknown, unset and wrong. */
export async function signIn(db: Queryable, email: string, password: string): Promise<string | undefined> {
  const [account] = await db.query<{ id: string; password_hash: string | null }>(
    'SELECT id, password_hash FROM profiles WHERE email = $1',
    [email],
  );
  const isRight = await isPassword(password, account?.password_hash ?? NOBODYS);
  return isRight ? account?.id : undefined;
}
