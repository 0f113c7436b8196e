import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { MEMBER, OWNER } from '../../../demo/backend/seeds/people.ts';
import { NO_LIMITS, required, setUp } from './set-up.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

test('a new grant shows its token once, opens its Genie, and is kept as a hash', async () => {
  const { own, open, genieId, db, clock } = await setUp();
  const id = genieId('vip-concierge');

  const answer = await own('genie-access/create', { id, max_uses: 2 });

  const { grant } = (await answer.json()).data;
  expect(answer.status).toBe(201);
  expect(grant).toEqual({
    id: expect.any(Number),
    agent_id: id,
    max_uses: 2,
    use_count: 0,
    expires_at: new Date(clock.nowMs + 30 * DAY_MS).toISOString(),
    last_used_at: null,
    granted_by: OWNER.id,
    created_at: new Date(clock.nowMs).toISOString(),
    label: grant.token.slice(0, 6),
    token: expect.stringMatching(/^[\da-f]{64}$/),
    link: `https://genie.test/g/vip-concierge#access_token=${grant.token}`,
  });
  expect((await open(grant.token)).status).toBe(200);
  const { grants } = (await (await own('genie-access/list', { id })).json()).data;
  const { token: _token, link: _link, ...listed } = grant;
  expect(grants.at(-1)).toEqual({
    ...listed,
    use_count: 1,
    last_used_at: new Date(clock.nowMs).toISOString(),
  });
  expect(JSON.stringify(await db.query('SELECT * FROM agent_access_grants'))).not.toContain(grant.token);
});

test('REST reaches the same actions, with a numeric id in the address', async () => {
  const { own, request, genieId, bearer } = await setUp();
  const { grant } = (await (await own('genie-access/create', { id: genieId('vip-concierge') })).json()).data;
  const headers = { ...bearer('standard_user'), 'content-type': 'application/json' };
  const at = (init: RequestInit) => request(`/v1/genie-access/${grant.id}`, { headers, ...init });

  const changed = await at({ method: 'PATCH', body: '{"max_uses":5,"expires_at":null}' });
  const gone = await at({ method: 'DELETE' });
  const again = await at({ method: 'DELETE' });

  expect((await changed.json()).data.grant).toMatchObject({ id: grant.id, max_uses: 5, expires_at: null });
  expect(await gone.json()).toEqual({ success: true, data: { success: true } });
  expect(again.status).toBe(404);
});

test.each([
  [{ use_count: 0 }, /`use_count` cannot be set here/],
  [{ agent_id: 'x', granted_by: 'y' }, /`agent_id`, `granted_by` cannot be set here/],
  [{ max_uses: -1 }, /`max_uses` must be at least 0/],
  [{ max_uses: 2.5 }, /`max_uses` must be a whole number/],
  [{ max_uses: '3' }, /`max_uses` must be a number/],
  [{ expires_at: 'tomorrow' }, /`expires_at` must be an instant such as/],
  [{ expires_at: '0000-01-01T00:00:00Z' }, /`expires_at`/],
  [{ expires_at: '2026-06-01T12:00:00Z' }, /`expires_at` must be in the future/],
  [{ expires_at: 5 }, /`expires_at` must be a text/],
  [{ id: 'x' }, /`id` must be a uuid/],
])('a new grant with %j is refused', async (change, message) => {
  const { own, genieId, db } = await setUp({ catalogueSize: 0 });
  const before = await db.query('SELECT 1 FROM agent_access_grants');

  const answer = await own('genie-access/create', { id: genieId('vip-concierge'), ...change });

  expect(answer.status).toBe(400);
  expect((await answer.json()).error).toMatchObject({
    code: 'VALIDATION_ERROR',
    message: expect.stringMatching(message),
  });
  expect(await db.query('SELECT 1 FROM agent_access_grants')).toHaveLength(before.length);
});

test('what is wrong with the id of a grant is said', async () => {
  const { own } = await setUp({ catalogueSize: 0 });
  const message = async (data: object) =>
    (await (await own('genie-access/delete', data)).json()).error.message as string;

  expect(await message({})).toMatch(/`id` is missing: send a number/);
  expect(await message({ id: 'x' })).toMatch(/`id` must be/);
  expect(await message({ id: 2 ** 31 })).toMatch(/`id` must be at most/);
});

test('a member opens the Genie signed in, without a grant and without using one up', async () => {
  const { call, grant, open, bearer, db, post } = await setUp();
  const headers = { ...bearer('consumer'), 'x-agent-access-token': grant('single-use') };

  const answer = await call('url', { url_name: 'vip-concierge' }, headers);

  const { data } = await answer.json();
  expect(answer.status).toBe(200);
  expect((await open(grant('single-use'))).status).toBe(200);
  const asked = { url_name: 'vip-concierge', session_ticket: data.session_ticket };
  expect((await post('/voice/token', asked)).status).toBe(201);
  await db.query('DELETE FROM agent_users');
  expect((await post('/voice/token', asked)).status).toBe(403);
  expect((await call('url', { url_name: 'vip-concierge' }, bearer('consumer'))).status).toBe(403);
});

test('an owner opens their own Genie, another owner and an expired member do not', async () => {
  const { call, bearer, own, genieId, clock } = await setUp();
  const openAs = async (role: string) =>
    (await call('url', { url_name: 'vip-concierge' }, bearer(role))).status;
  const expires_at = new Date(clock.nowMs + 1_000).toISOString();
  const data = { id: genieId('vip-concierge'), user_id: MEMBER.id, expires_at };

  expect(await openAs('standard_user')).toBe(200);
  expect(await openAs('internal_admin')).toBe(403);
  expect((await own('genie-access/update-user', data)).status).toBe(200);
  expect(await openAs('consumer')).toBe(200);
  clock.nowMs += 1_000;
  expect(await openAs('consumer')).toBe(403);
});

test('who is removed loses the grants that were made for them as well', async () => {
  const { own, call, open, backend, genieId, db } = await setUp();
  const { slug, ...invite } = required(backend.fixtures.invites[0]);
  const accepted = await (await call('accept-invite', { ...invite, url_name: slug })).json();
  const id = genieId('vip-concierge');
  const { users } = (await (await own('genie-access/all', { id })).json()).data;
  const guest = users.find(({ profile }: { profile: { email: string } }) => profile.email === invite.email);

  expect(guest).toMatchObject({
    agent_id: id,
    granted_by: OWNER.id,
    expires_at: null,
    profile: { full_name: '' },
  });
  expect((await own('genie-access/delete-user', { id, user_id: guest.user_id })).status).toBe(200);

  expect((await open(accepted.data.access_token)).status).toBe(403);
  expect((await call('accept-invite', { ...invite, url_name: slug })).status).toBe(403);
  expect(await db.query('SELECT 1 FROM consumer_agents WHERE user_id = $1', [guest.user_id])).toEqual([]);
  expect((await own('genie-access/delete-user', { id, user_id: guest.user_id })).status).toBe(404);
});

test('an invite goes to its mailbox only, and tells the owner what became of it', async () => {
  const { own, call, backend, genieId, clock } = await setUp();
  const id = genieId('vip-concierge');
  const email = 'Nadia@Example.com';

  const answer = await own('genie-access/create-invite', { id, email });

  expect(answer.status).toBe(201);
  const { invite } = (await answer.json()).data;
  expect(invite).toMatchObject({ agent_id: id, email: 'nadia@example.com', status: 'pending' });
  const [mail] = await backend.mailbox.list();
  expect(mail).toMatchObject({ to: 'nadia@example.com', subject: 'An invite to talk to VIP Concierge' });
  expect(mail?.text).toContain('Robin Sunny invites you');
  const link = required(/https:\S+/.exec(mail?.text ?? '')?.[0]);
  const sent = Object.fromEntries(new URLSearchParams(new URL(link).hash.slice(1)));
  expect(JSON.stringify(invite)).not.toContain(sent.code);

  const shown = await call('show-invite', { ...sent, url_name: 'vip-concierge' });
  expect((await shown.json()).data.invite).toEqual({
    genie_name: 'VIP Concierge',
    invited_by: 'Robin Sunny',
    email: 'nadia@example.com',
    expires_at: new Date(clock.nowMs + 7 * DAY_MS).toISOString(),
  });
  expect((await call('accept-invite', { ...sent, url_name: 'vip-concierge' })).status).toBe(200);
  const list = async () => (await (await own('genie-access/list-invites', { id })).json()).data.invites;
  expect(await list()).toContainEqual(expect.objectContaining({ id: invite.id, status: 'accepted' }));
  expect((await own('genie-access/delete-invite', { id: invite.id })).status).toBe(400);
});

test('an invite that was taken back, replaced or outlived says so to the owner, and opens nothing', async () => {
  const { own, call, backend, genieId, clock } = await setUp();
  const id = genieId('vip-concierge');
  const create = async () =>
    (await (await own('genie-access/create-invite', { id, email: 'nadia@example.com' })).json()).data.invite;
  const first = await create();
  const second = await create();
  expect((await own('genie-access/delete-invite', { id: second.id })).status).toBe(200);
  const third = await create();
  clock.nowMs += 7 * DAY_MS;

  const { invites } = (await (await own('genie-access/list-invites', { id })).json()).data;
  const status = ({ id: inviteId }: { id: string }) =>
    invites.find((row: { id: string }) => row.id === inviteId).status;
  expect([first, second, third].map(status)).toEqual(['revoked', 'revoked', 'expired']);
  for (const { text } of await backend.mailbox.list()) {
    const sent = Object.fromEntries(new URLSearchParams(/#(\S+)/.exec(text)?.[1]));
    expect((await call('accept-invite', { ...sent, url_name: 'vip-concierge' })).status).toBe(403);
  }
});

test('three invites a day to one address are the most', async () => {
  const { own, genieId, clock } = await setUp();
  const invite = () =>
    own('genie-access/create-invite', { id: genieId('vip-concierge'), email: 'nadia@example.com' });
  for (let count = 0; count < 3; count++) {
    expect((await invite()).status).toBe(201);
    clock.nowMs += HOUR_MS;
  }

  const refused = await invite();

  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe(String(21 * 60 * 60));
  clock.nowMs += 21 * HOUR_MS;
  expect((await invite()).status).toBe(201);
});

test('a new key works, five are the most, and a revoked one is unknown at once', async () => {
  const { own, call } = await setUp();
  const { api_key } = (await (await own('api-keys/create', { name: 'CI' })).json()).data;
  const headers = { authorization: `Bearer ${api_key.key}` };

  expect(api_key.key).toMatch(/^hg_live_[\da-f]{64}$/);
  expect((await call('list', {}, headers)).status).toBe(200);
  const { api_keys } = (await (await own('api-keys/list', {})).json()).data;
  expect(api_keys.map(({ name }: { name: string }) => name)).toEqual(['demo', 'CI']);
  expect(api_keys[1].last_four).toBe(api_key.key.slice(-4));
  expect(JSON.stringify(api_keys)).not.toContain(api_key.key);
  for (let count = 0; count < 3; count++) await own('api-keys/create', {});
  expect(await (await own('api-keys/create', {})).json()).toMatchObject({
    error: { code: 'VALIDATION_ERROR', message: expect.stringMatching(/5 active keys/) },
  });
  expect((await own('api-keys/revoke', { id: api_key.id })).status).toBe(200);
  expect(await (await call('list', {}, headers)).json()).toMatchObject({ error: { code: 'KEY_NOT_FOUND' } });
  expect((await own('api-keys/create', {})).status).toBe(201);
});

test('a key carries its creator’s rights and no more', async () => {
  const { own, bearer, genieId } = await setUp();
  const { api_key } = (await (await own('api-keys/create', {}, bearer('consumer'))).json()).data;

  const answer = await own(
    'genie-access/list',
    { id: genieId('vip-concierge') },
    { authorization: `Bearer ${api_key.key}` },
  );

  expect(await answer.json()).toMatchObject({ error: { code: 'FORBIDDEN', status: 403 } });
});

test('adminMode and userId are an admin’s, and reach other people’s records', async () => {
  const { own, bearer, genieId } = await setUp();
  const id = genieId('vip-concierge');
  const admin = bearer('internal_admin');
  const status = async (data: object, headers = admin) =>
    (await own('genie-access/list', data, headers)).status;

  expect(await status({ id })).toBe(404);
  expect(await status({ id, adminMode: true })).toBe(200);
  expect(await status({ id, userId: OWNER.id })).toBe(200);
  expect(await status({ id, userId: MEMBER.id })).toBe(404);
  expect(await status({ id, adminMode: 'yes' })).toBe(400);
  expect(await status({ id, adminMode: true }, bearer('standard_user'))).toBe(403);
  expect(await status({ id, userId: OWNER.id }, bearer('standard_user'))).toBe(403);
});

test('the service acts for whom it names, and for nobody else', async () => {
  const { own, bearer, genieId } = await setUp();
  const data = { id: genieId('vip-concierge') };
  const code = async (headers: Record<string, string>) =>
    (await (await own('genie-access/list', data, { ...bearer('service_role'), ...headers })).json()).error
      ?.code;

  expect(await code({ 'x-user-id': OWNER.id })).toBeUndefined();
  expect(await code({ 'x-user-id': MEMBER.id })).toBe('FORBIDDEN');
  expect(await code({})).toBe('UNAUTHORIZED');
  expect(await code({ 'x-user-id': 'me' })).toBe('UNAUTHORIZED');
  expect(await code({ 'x-user-id': '00000000-0000-4000-8000-000000000000' })).toBe('UNAUTHORIZED');
  expect(await code({ ...bearer('consumer'), 'x-user-id': OWNER.id })).toBe('FORBIDDEN');
});

test('a session ends after an hour, and none but ours is a session', async () => {
  const { own, bearer, clock } = await setUp();
  const code = async (headers = bearer('consumer')) =>
    (await (await own('api-keys/list', {}, headers)).json()).error?.code;
  const forged = await new SignJWT({ role: 'authenticated' })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(OWNER.id)
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode('a key of our own making, long enough'));
  const unsigned = `${btoa('{"alg":"none"}').replaceAll('=', '')}.${forged.split('.')[1]}.x`;

  expect(await code()).toBeUndefined();
  expect(await code({ authorization: `Bearer ${forged}` })).toBe('INVALID_TOKEN');
  expect(await code({ authorization: `Bearer ${unsigned}` })).toBe('INVALID_TOKEN');
  clock.nowMs += HOUR_MS;
  expect(await code()).toBe('INVALID_TOKEN');
});

test('a Genie’s owner changes what they may, and nothing else', async () => {
  const { own, call, genieId, bearer, db } = await setUp();
  const id = genieId('rihla');

  const answer = await own('genies/update', { id, is_public: false, name: 'Rihla Travel' });
  const stolen = await own('genies/update', { id, user_id: MEMBER.id, settings: {} });
  const foreign = await own('genies/update', { id, name: 'Mine' }, bearer('internal_admin'));

  expect((await answer.json()).data.agent).toMatchObject({ name: 'Rihla Travel', is_public: false });
  expect((await stolen.json()).error.message).toMatch(/`user_id`, `settings` cannot be set here/);
  expect((await foreign.json()).error.code).toBe('AGENT_NOT_FOUND');
  expect((await call('url', { url_name: 'rihla' })).status).toBe(403);
  expect(await db.query('SELECT name, user_id FROM agents WHERE id = $1', [id])).toEqual([
    { name: 'Rihla Travel', user_id: OWNER.id },
  ]);
});

test('sixty requests a minute are a key’s, and another key has its own', async () => {
  const { own } = await setUp({ limits: { ...NO_LIMITS, perKeyPerMinute: 60 } });
  const { api_key } = (await (await own('api-keys/create', {})).json()).data;
  for (let count = 1; count < 60; count++) expect((await own('api-keys/list', {})).status).toBe(200);

  expect((await own('api-keys/list', {})).status).toBe(429);
  expect((await own('api-keys/list', {}, { 'x-api-key': api_key.key })).status).toBe(200);
});
