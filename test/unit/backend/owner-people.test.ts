import { expect, test } from 'vitest';
import { MEMBER, OWNER } from '../../../demo/backend/seeds/people.ts';
import { required, setUp } from './set-up.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

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
