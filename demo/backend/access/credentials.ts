import type { Queryable } from '../db/db.ts';
import { Refusal } from '../http/refusal.ts';
import { hashOf } from './secret.ts';

const PREFIXES = ['hg_live_', 'hg_admin_'];
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Whoever an API key belongs to. */
export interface KeyHolder {
  keyId: number;
  userId: string;
  role: string;
}

/** The credential of a request, if it brings one. `Authorization` goes before `X-API-Key` (contract: 1.3). */
export function credentialOf(headers: Headers): string | undefined {
  const authorization = headers.get('authorization');
  if (authorization === null) return headers.get('x-api-key') ?? undefined;
  return /^bearer\s+(.*)$/i.exec(authorization)?.[1]?.trim() ?? '';
}

/** @throws Refusal 401, with the code that says what is wrong with `credential`. */
export async function authenticate(db: Queryable, credential: string): Promise<KeyHolder> {
  if (credential === '')
    throw unauthorized('Send "Authorization: Bearer hg_live_…" or "X-API-Key: hg_live_…"');
  if (JWT.test(credential))
    throw new Refusal(401, 'INVALID_TOKEN', 'This session has ended or was never ours: sign in again');
  if (!PREFIXES.some((prefix) => credential.startsWith(prefix)))
    throw new Refusal(401, 'INVALID_KEY_PREFIX', 'An API key begins with hg_live_ or hg_admin_');
  const [holder] = await db.query<KeyHolder>(
    `SELECT k.id AS "keyId", k.user_id AS "userId", p.role
       FROM api_keys k JOIN profiles p ON p.id = k.user_id
      WHERE k.key_hash = $1 AND k.revoked_at IS NULL`,
    [hashOf(credential)],
  );
  if (!holder) throw new Refusal(401, 'KEY_NOT_FOUND', 'No such API key, or it was revoked');
  return holder;
}

export function unauthorized(message: string): Refusal {
  return new Refusal(401, 'UNAUTHORIZED', message);
}
