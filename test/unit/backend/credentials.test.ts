import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { MEMBER, OWNER } from '../../../demo/backend/seeds/people.ts';
import { NO_LIMITS, setUp } from './set-up.ts';

const HOUR_MS = 60 * 60 * 1000;

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

test('sixty requests a minute are a key’s, and another key has its own', async () => {
  const { own } = await setUp({ limits: { ...NO_LIMITS, perKeyPerMinute: 60 } });
  const { api_key } = (await (await own('api-keys/create', {})).json()).data;
  for (let count = 1; count < 60; count++) expect((await own('api-keys/list', {})).status).toBe(200);

  expect((await own('api-keys/list', {})).status).toBe(429);
  expect((await own('api-keys/list', {}, { 'x-api-key': api_key.key })).status).toBe(200);
});
