import { createSecrets } from '../../../../demo/backend/access/secrets.ts';
import { createSessions } from '../../../../demo/backend/access/sessions.ts';
import { CATALOGUE_OWNER, MEMBER, OWNER } from '../../../../demo/backend/seeds/people.ts';
import type { SetUp } from '../set-up.ts';

export const SECRET = 'known to the test';

export const CALLERS = [
  'anonymous',
  'consumer',
  'owner',
  'other owner',
  'admin',
  'revoked key',
  'expired JWT',
] as const;
export type CallerName = (typeof CALLERS)[number];

const sessionsAt = (nowMs: number) => createSessions(createSecrets(SECRET).sessions, () => nowMs);

/** What each caller sends along. The consumer is a member of the private Genie, which the owner owns. */
export async function credentialsOf({ own, bearer, clock }: SetUp): Promise<Record<CallerName, object>> {
  const session = async (userId: string, nowMs = clock.nowMs) => ({
    authorization: `Bearer ${await sessionsAt(nowMs).mint(userId)}`,
  });
  const { api_key } = (await (await own('api-keys/create', {})).json()).data;
  await own('api-keys/revoke', { id: api_key.id });
  return {
    anonymous: {},
    consumer: await session(MEMBER.id),
    owner: await session(OWNER.id),
    'other owner': await session(CATALOGUE_OWNER.id),
    admin: bearer('internal_admin'),
    'revoked key': { 'x-api-key': api_key.key },
    'expired JWT': await session(OWNER.id, clock.nowMs - 60 * 60_000),
  };
}
