import type { Queryable } from '../db/db.ts';
import { Refusal } from '../http/refusal.ts';
import { hashOf } from './secret.ts';
import type { Sessions } from './sessions.ts';

const PREFIXES = ['hg_live_', 'hg_admin_'];
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export type Role = 'internal_admin' | 'standard_user' | 'consumer';

/** Whoever a good credential speaks for. */
export interface Holder {
  userId: string;
  role: Role;
  /** Where the credential was an API key. */
  keyId?: number | undefined;
}

/** The credential of a request, if it brings one. `Authorization` goes before `X-API-Key` (contract: 1.3). */
export function credentialOf(headers: Headers): string | undefined {
  const authorization = headers.get('authorization');
  if (authorization === null) return headers.get('x-api-key') ?? undefined;
  return /^bearer\s+(.*)$/i.exec(authorization)?.[1]?.trim() ?? '';
}

/**
 * @param actsFor `x-user-id`: whom the service acts for. Nobody else's credentials make it count.
 * @throws Refusal 401, with the code that says what is wrong with `credential`.
 */
export async function authenticate(
  { db, sessions }: { db: Queryable; sessions: Sessions },
  credential: string,
  actsFor: string | undefined,
): Promise<Holder> {
  if (credential === '')
    throw unauthorized('Send "Authorization: Bearer hg_live_…" or "X-API-Key: hg_live_…"');
  if (!JWT.test(credential)) return holderOfKey(db, credential);
  const session = await sessions.read(credential);
  const userId = session === 'service' ? userIdOf(actsFor) : session?.userId;
  const [holder] = userId === undefined ? [] : await findUser(db, userId);
  if (holder) return holder;
  if (session === 'service') throw unauthorized('`x-user-id` must be the uuid of a user');
  throw new Refusal(401, 'INVALID_TOKEN', 'This session has ended or was never ours: sign in again');
}

async function holderOfKey(db: Queryable, key: string): Promise<Holder> {
  if (!PREFIXES.some((prefix) => key.startsWith(prefix)))
    throw new Refusal(401, 'INVALID_KEY_PREFIX', 'An API key begins with hg_live_ or hg_admin_');
  const [holder] = await db.query<Holder>(
    `SELECT k.id AS "keyId", k.user_id AS "userId", p.role
       FROM api_keys k JOIN profiles p ON p.id = k.user_id
      WHERE k.key_hash = $1 AND k.revoked_at IS NULL`,
    [hashOf(key)],
  );
  if (!holder) throw new Refusal(401, 'KEY_NOT_FOUND', 'No such API key, or it was revoked');
  return holder;
}

function findUser(db: Queryable, userId: string): Promise<Holder[]> {
  return db.query('SELECT id AS "userId", role FROM profiles WHERE id = $1', [userId]);
}

function userIdOf(header: string | undefined): string | undefined {
  return header !== undefined && UUID.test(header) ? header : undefined;
}

export function unauthorized(message: string): Refusal {
  return new Refusal(401, 'UNAUTHORIZED', message);
}
