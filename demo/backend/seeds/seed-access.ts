import { randomUUID } from 'node:crypto';
import { iso } from '../db/iso.ts';
import { hashOf, newSecret } from '../access/secret.ts';
import type { Queryable } from '../db/db.ts';
import type { Fixtures, GrantKind } from './fixtures.ts';
import type { GenieSeed } from './genie-seed.ts';
import { MEMBER, OWNER } from './people.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const GUEST = 'guest@example.com';

const GRANTS: { kind: GrantKind; maxUses: number; useCount: number; lifeMs: number }[] = [
  { kind: 'unlimited', maxUses: 0, useCount: 0, lifeMs: 30 * DAY_MS },
  { kind: 'single-use', maxUses: 1, useCount: 0, lifeMs: 30 * DAY_MS },
  { kind: 'expired', maxUses: 0, useCount: 2, lifeMs: -DAY_MS },
  { kind: 'exhausted', maxUses: 3, useCount: 3, lifeMs: 30 * DAY_MS },
];

/** Every kind of grant for a private Genie, one member, and one invite that is still open. */
export async function seedAccess(
  tx: Queryable,
  { id, url_name }: GenieSeed,
  publicOrigin: string,
  nowMs: number,
): Promise<Pick<Fixtures, 'grants' | 'invites'>> {
  const grants: Fixtures['grants'] = [];
  for (const { kind, maxUses, useCount, lifeMs } of GRANTS) {
    const token = newSecret();
    await tx.query(
      `INSERT INTO agent_access_grants
         (agent_id, token_hash, label, max_uses, use_count, expires_at, granted_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, hashOf(token), kind, maxUses, useCount, iso(nowMs + lifeMs), OWNER.id, iso(nowMs - 2 * DAY_MS)],
    );
    grants.push({ slug: url_name, kind, token, link: `${publicOrigin}/g/${url_name}#access_token=${token}` });
  }

  await tx.query(
    'INSERT INTO agent_users (agent_id, user_id, granted_by, created_at) VALUES ($1, $2, $3, $4)',
    [id, MEMBER.id, OWNER.id, iso(nowMs)],
  );
  await tx.query('INSERT INTO consumer_agents (user_id, agent_id, created_at) VALUES ($1, $2, $3)', [
    MEMBER.id,
    id,
    iso(nowMs),
  ]);

  const code = newSecret();
  await tx.query(
    `INSERT INTO agent_invites (id, agent_id, email, code_hash, invited_by, expires_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [randomUUID(), id, GUEST, hashOf(code), OWNER.id, iso(nowMs + 7 * DAY_MS), iso(nowMs)],
  );
  const fragment = new URLSearchParams({ agent_id: id, email: GUEST, code });
  const link = `${publicOrigin}/invite/${url_name}#${fragment}`;
  return { grants, invites: [{ slug: url_name, email: GUEST, agent_id: id, code, link }] };
}
