import { expect, test } from 'vitest';
import { MEMBER, OWNER } from '../../../demo/backend/seeds/people.ts';
import { setUp } from './set-up.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

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

test('what is wrong with the id of a grant is said', async () => {
  const { own } = await setUp({ catalogueSize: 0 });
  const message = async (data: object) =>
    (await (await own('genie-access/delete', data)).json()).error.message as string;

  expect(await message({})).toMatch(/`id` is missing: send a number/);
  expect(await message({ id: 'x' })).toMatch(/`id` must be/);
  expect(await message({ id: 2 ** 31 })).toMatch(/`id` must be at most/);
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

test('a Genie’s owner changes what they may, and nothing else', async () => {
  const { own, call, genieId, bearer, db } = await setUp();
  const id = genieId('rihla');

  const answer = await own('genies/update', { id, is_public: false, name: 'Rihla Travel' });
  const stolen = await own('genies/update', { id, user_id: MEMBER.id, use_count: 0 });
  const foreign = await own('genies/update', { id, name: 'Mine' }, bearer('internal_admin'));

  expect((await answer.json()).data.agent).toMatchObject({ name: 'Rihla Travel', is_public: false });
  expect((await stolen.json()).error.message).toMatch(/`user_id`, `use_count` cannot be set here/);
  expect((await foreign.json()).error.code).toBe('AGENT_NOT_FOUND');
  expect((await call('url', { url_name: 'rihla' })).status).toBe(403);
  expect(await db.query('SELECT name, user_id FROM agents WHERE id = $1', [id])).toEqual([
    { name: 'Rihla Travel', user_id: OWNER.id },
  ]);
});
