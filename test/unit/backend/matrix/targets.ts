import { MEMBER, OWNER } from '../../../../demo/backend/seeds/people.ts';
import { required, type SetUp } from '../set-up.ts';

type Target = (world: SetUp) => Promise<Record<string, unknown>> | Record<string, unknown>;

const MISSING_UUID = '00000000-0000-4000-8000-000000000000';
const MISSING_ROW = 2_000_000_000;

const genie: Target = ({ genieId }) => ({ id: genieId('vip-concierge') });
const slug: Target = () => ({ url_name: 'vip-concierge' });
const key: Target = async ({ db }) => {
  await db.query("DELETE FROM api_keys WHERE name <> 'demo'"); // or five are there soon
  return idOf(
    db.query(
      'INSERT INTO api_keys (user_id, key_hash, created_at) VALUES ($1, gen_random_uuid(), now()) RETURNING id',
      [OWNER.id],
    ),
  );
};
const user: Target = async (world) => {
  await world.db.query(
    `INSERT INTO agent_users (agent_id, user_id, granted_by, created_at) VALUES ($1, $2, $3, now())
     ON CONFLICT (agent_id, user_id) DO UPDATE SET expires_at = NULL`,
    [world.genieId('vip-concierge'), MEMBER.id, OWNER.id],
  );
  return { ...(await genie(world)), user_id: MEMBER.id };
};
const grant: Target = ({ db, genieId }) =>
  idOf(
    db.query(
      `INSERT INTO agent_access_grants (agent_id, token_hash, created_at)
       VALUES ($1, gen_random_uuid(), now()) RETURNING id`,
      [genieId('vip-concierge')],
    ),
  );
const invite: Target = ({ db, genieId }) =>
  idOf(
    db.query(
      `INSERT INTO agent_invites (id, agent_id, email, code_hash, expires_at, created_at)
       VALUES (gen_random_uuid(), $1, 'a@b.example', 'x', now() + interval '99 years', now()) RETURNING id`,
      [genieId('vip-concierge')],
    ),
  );
const ownInvite: Target = ({ backend }) => {
  const { slug: url_name, email, agent_id, code } = required(backend.fixtures.invites[0]);
  return { url_name, email, agent_id, code };
};
let asked = 0;
const accessRequest: Target = async ({ db, genieId }) => {
  const found = await idOf(
    db.query(
      `INSERT INTO agent_access_requests (id, agent_id, email, created_at)
       VALUES (gen_random_uuid(), $1, $2, now()) RETURNING id`,
      [genieId('vip-concierge'), `matrix${asked++}@b.example`],
    ),
  );
  return { ...found, decision: 'deny' };
};

async function idOf(rows: Promise<unknown[]>): Promise<{ id: unknown }> {
  const [row] = await rows;
  return { id: (row as { id: unknown }).id };
}

/** What each action is called with: something of the owner's, there anew for each call. */
export const TARGETS: Record<string, Target> = {
  'genies/get': ({ genieId }) => ({ id: genieId('sunny-dental') }),
  'genies/all': () => ({}),
  'genies/list': () => ({}),
  'genies/url': slug,
  'genies/request-access': () => ({ url_name: 'vip-concierge', email: `m${asked++}@b.example` }),
  'genies/show-invite': ownInvite,
  'genies/accept-invite': ownInvite,
  'genies/log-qr-scanned': ({ genieId }) => ({ genieId: genieId('rihla') }),
  'genies/create': () => ({}),
  'genies/update': async (world) => ({ ...(await genie(world)), category: 'Hospitality' }),
  'genies/delete': genie,
  'agent-pages/url': slug,
  'agent-pages/request-access': () => ({ url_name: 'vip-concierge', email: `m${asked++}@b.example` }),
  'portals/url': () => ({ url_name: 'sunny-group' }),
  'marketplace/all': () => ({}),
  'marketplace/list': () => ({}),
  'marketplace/get': () => ({ id: 'sunny-dental' }),
  'marketplace/categories': () => ({}),
  'marketplace/trending': () => ({}),
  'genie-access/all': genie,
  'genie-access/list': genie,
  'genie-access/list-team-access': genie,
  'genie-access/create': genie,
  'genie-access/update': async (world) => ({ ...(await grant(world)), max_uses: 1 }),
  'genie-access/delete': grant,
  'genie-access/update-user': async (world) => ({ ...(await user(world)), expires_at: null }),
  'genie-access/delete-user': user,
  'genie-access/list-requests': genie,
  'genie-access/resolve': accessRequest,
  'genie-access/create-invite': async (world) => ({
    ...(await genie(world)),
    email: `m${asked++}@b.example`,
  }),
  'genie-access/list-invites': genie,
  'genie-access/delete-invite': invite,
  'api-keys/all': () => ({}),
  'api-keys/list': () => ({}),
  'api-keys/create': async ({ db }) => {
    await db.query("DELETE FROM api_keys WHERE name <> 'demo'");
    return {};
  },
  'api-keys/revoke': key,
  'api-keys/delete': key,
  'ratings/list': genie,
  'sessions/create': () => ({ email: 'owner@sunny-group.example', password: 'a guess of mine' }),
};

/** The same with an id that nobody has; undefined where the action takes none. */
export function missing(data: Record<string, unknown>): Record<string, unknown> | undefined {
  if (data.id === undefined) return undefined;
  return { ...data, id: typeof data.id === 'number' ? MISSING_ROW : MISSING_UUID };
}
