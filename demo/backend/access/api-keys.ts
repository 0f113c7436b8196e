import { iso } from '../db/iso.ts';
import type { Db } from '../db/db.ts';
import { invalid } from '../http/refusal.ts';
import { hashOf, newSecret } from './secret.ts';

const MOST_ACTIVE = 5;
const PREFIX = 'hg_live_';

/** A key as its owner sees it again: enough to tell it from others. */
export interface ApiKeyRow {
  id: number;
  name: string;
  last_four: string;
  created_at: Date;
}

export const API_KEY_COLUMNS = 'id, name, last_four, created_at';

/**
 * Makes a key and answers it in full, this once.
 * @throws Refusal 400 where the user has five already (contract: 1.3).
 */
export function createApiKey(
  db: Db,
  { userId, name }: { userId: string; name: string },
  nowMs: number,
): Promise<ApiKeyRow & { key: string }> {
  return db.transaction(async (tx) => {
    await tx.query('SELECT 1 FROM profiles WHERE id = $1 FOR UPDATE', [userId]); // two at once would both count four
    const active = await tx.query('SELECT 1 FROM api_keys WHERE user_id = $1 AND revoked_at IS NULL', [
      userId,
    ]);
    if (active.length >= MOST_ACTIVE)
      throw invalid(`You have ${MOST_ACTIVE} active keys, and more there cannot be: revoke one first`);
    const key = PREFIX + newSecret();
    const [row] = await tx.query<ApiKeyRow>(
      `INSERT INTO api_keys (user_id, key_hash, name, last_four, created_at) VALUES ($1, $2, $3, $4, $5)
       RETURNING ${API_KEY_COLUMNS}`,
      [userId, hashOf(key), name, key.slice(-4), iso(nowMs)],
    );
    if (!row) throw new Error('the database kept no key');
    return { ...row, key };
  });
}
