import { iso } from '../db/iso.ts';
import { hashOf, newSecret } from '../access/secret.ts';
import type { Queryable } from '../db/db.ts';
import type { Fixtures } from './fixtures.ts';
import { ADMIN, OWNER } from './people.ts';

/** One API key for each role that has one, in place of those of an earlier start. */
export async function seedKeys(tx: Queryable, nowMs: number): Promise<Fixtures['keys']> {
  const keys = [
    { user: OWNER, key: `hg_live_${newSecret()}` },
    { user: ADMIN, key: `hg_admin_${newSecret()}` },
  ];
  await tx.query('DELETE FROM api_keys WHERE user_id = ANY($1::uuid[])', [keys.map(({ user }) => user.id)]);
  for (const { user, key } of keys)
    await tx.query(
      `INSERT INTO api_keys (user_id, key_hash, name, last_four, created_at) VALUES ($1, $2, 'demo', $3, $4)`,
      [user.id, hashOf(key), key.slice(-4), iso(nowMs)],
    );
  return keys.map(({ user, key }) => ({ role: user.role, key }));
}
