import { expect, test } from 'vitest';
import type { Mail } from '../../../demo/backend/mail/mail.ts';
import { NO_LIMITS, required, setUp, type SetUp } from './set-up.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const ASKED = { url_name: 'vip-concierge', email: 'Nadia@Example.com' };

/** Somebody has asked; answers the paths of the two links in the owner's mail. */
async function ask({ call, backend }: SetUp) {
  await call('request-access', ASKED);
  const [mail] = await backend.mailbox.list();
  const [approve, deny] = linksOf(mail);
  return { approve: required(approve), deny: required(deny), mail: required(mail) };
}

function linksOf(mail: Mail | undefined): string[] {
  const links = mail?.text.match(/https:\/\/\S+/g) ?? [];
  return links.map((link) => link.replace('https://genie.test', ''));
}

test('the owner’s mail asks, its link shows a page, and the button lets them in', async () => {
  const world = await setUp();
  const { request, backend, open, db } = world;
  const { approve, mail } = await ask(world);
  expect(mail.to).toBe('owner@sunny-group.example');
  expect(mail.html).toContain(`href="https://genie.test${approve}"`);

  const question = await (await request(approve)).text();
  const done = await (await request(approve, { method: 'POST' })).text();

  expect(question).toContain('Let nadia@example.com in?');
  expect(question).toContain('<form method="post">');
  expect(done).toContain('nadia@example.com may come in');
  const mails = await backend.mailbox.list();
  const granted = required(mails.find(({ subject }) => subject === 'You can talk to VIP Concierge now'));
  expect(granted.to).toBe('nadia@example.com');
  const token = /#access_token=(\w{64})/.exec(granted.text)?.[1];
  expect((await open(token)).status).toBe(200);
  expect(await db.query('SELECT status, resolved_by FROM agent_access_requests')).toEqual([
    { status: 'approved', resolved_by: '5a1d0c1e-0001-4a6b-9c01-000000000001' },
  ]);
});

test('an account and its mail are made once, at the first approval and not at the request', async () => {
  const world = await setUp({ limits: NO_LIMITS });
  const { backend, db, clock, request } = world;
  const accounts = () => db.query("SELECT id FROM profiles WHERE email = 'nadia@example.com'");
  const approve = async () => request((await ask(world)).approve, { method: 'POST' });
  await ask(world);
  expect(await accounts()).toHaveLength(0);
  await db.run('DELETE FROM agent_access_requests; DELETE FROM mails');

  await approve();
  clock.nowMs += 2 * DAY_MS;
  await approve();

  expect(await accounts()).toHaveLength(1);
  const mails = await backend.mailbox.list();
  const subjects = mails.filter(({ to }) => to === 'nadia@example.com').map(({ subject }) => subject);
  expect(subjects.toSorted()).toEqual([
    'You can talk to VIP Concierge now',
    'You can talk to VIP Concierge now',
    'Your new account: set a password',
  ]);
});

test('who is refused is told so without a reason, gets no account, and may ask again', async () => {
  const world = await setUp();
  const { request, backend, db } = world;
  const { deny } = await ask(world);

  const page = await (await request(deny, { method: 'POST' })).text();

  expect(page).toContain('nadia@example.com was refused');
  const mails = await backend.mailbox.list();
  expect(mails.map(({ to }) => to).toSorted()).toEqual(['nadia@example.com', 'owner@sunny-group.example']);
  const told = mails.find(({ to }) => to === 'nadia@example.com');
  expect(told?.text).toContain('has not opened it to you');
  expect(told?.text).not.toContain('access_token');
  expect(await db.query('SELECT status FROM agent_access_requests')).toEqual([{ status: 'denied' }]);
  expect(await db.query("SELECT 1 FROM profiles WHERE email = 'nadia@example.com'")).toEqual([]);
});

test('scanners and previews that follow the links decide nothing', async () => {
  const world = await setUp();
  const { request, db, backend } = world;
  const { approve, deny } = await ask(world);

  for (const link of [approve, deny])
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'GET']) await request(link, { method });

  expect(await db.query('SELECT status FROM agent_access_requests')).toEqual([{ status: 'pending' }]);
  expect(await backend.mailbox.list()).toHaveLength(1);
  expect((await request(deny, { method: 'POST' })).status).toBe(200);
});

test('used, outlived, forged and cut links are one refusal in the same bytes', async () => {
  const world = await setUp({ limits: NO_LIMITS });
  const { request, clock, db } = world;
  const used = await ask(world);
  await request(used.approve, { method: 'POST' });
  await db.run('DELETE FROM mails; DELETE FROM agent_access_requests');
  clock.nowMs += 2 * DAY_MS;
  const outlived = await ask(world);
  clock.nowMs += 7 * DAY_MS;
  const [, forged = ''] = outlived.approve.split('/access/requests/');
  const links = [
    used.approve,
    used.deny,
    outlived.approve,
    outlived.approve.slice(0, -10),
    `/access/requests/${forged.slice(0, -4)}AAAA`,
    '/access/requests/x',
    '/access/requests/%00',
    `/access/password/${'0'.repeat(64)}`,
    '/access/other/x',
    '/access/constructor/x',
  ];

  const answers = [];
  for (const link of links)
    for (const method of ['GET', 'POST']) answers.push(await request(link, { method }));

  const seen = answers.map(async (answer) =>
    JSON.stringify([answer.status, Object.fromEntries(answer.headers), await answer.text()]),
  );
  expect(new Set(await Promise.all(seen)).size).toBe(1);
  expect(answers[0]?.status).toBe(404);
  expect(await db.query('SELECT status FROM agent_access_requests')).toEqual([{ status: 'pending' }]);
});

test('the pages run nothing, load nothing, tell nobody their address and cannot be framed', async () => {
  const world = await setUp();
  const { approve } = await ask(world);

  const page = await world.request(approve);

  expect(Object.fromEntries(page.headers)).toEqual({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': expect.stringMatching(
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    ),
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store, private',
    'x-robots-tag': 'noindex, nofollow',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'strict-transport-security': 'max-age=31536000',
  });
  expect(await page.text()).not.toMatch(/<script|src=|href=/);
});

test('what others chose to be called is text on a page', async () => {
  const world = await setUp();
  await world.db.query("UPDATE agents SET name = '<img src=x> & \"co\"' WHERE url_name = 'vip-concierge'");
  const { approve } = await ask(world);

  const text = await (await world.request(approve)).text();

  expect(text).toContain('&quot;img src=x &amp; co&quot;');
  expect(text).not.toContain('<img');
});

test('a new account sets its password once, and signs in with it to open what it was let in to', async () => {
  const world = await setUp({ limits: NO_LIMITS });
  const { backend, request, post, call, clock } = world;
  const { slug, ...invite } = required(backend.fixtures.invites[0]);
  await call('accept-invite', { ...invite, url_name: slug });
  const [mail] = await backend.mailbox.list();
  const link = required(linksOf(mail)[0]);
  const set = (password: string) =>
    request(link, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ password, email: 'other@example.com' }).toString(),
    });
  const signIn = (email: string, password: string) =>
    post('/v1', { resource: 'sessions', action: 'create', data: { email, password } });

  expect(mail?.subject).toBe('Your new account: set a password');
  expect(await (await request(link)).text()).toContain('value="guest@example.com"');
  expect((await set('short')).status).toBe(400);
  expect((await set('correct horse battery')).status).toBe(200);
  expect((await set('another password')).status).toBe(404);

  const refusals = [
    await signIn('guest@example.com', 'another password'),
    await signIn('nobody@example.com', 'correct horse battery'),
    await signIn('member@example.com', 'has none yet'),
  ];
  expect(new Set(await Promise.all(refusals.map((refusal) => refusal.text()))).size).toBe(1);
  const { data } = await (await signIn('Guest@example.com', 'correct horse battery')).json();
  const headers = { authorization: `Bearer ${data.access_token}` };
  expect((await call('url', { url_name: slug }, headers)).status).toBe(200);
  clock.nowMs += data.expires_in * 1_000;
  expect((await call('url', { url_name: slug }, headers)).status).toBe(403);
});

test('links are limited like everything else', async () => {
  const { request } = await setUp({ limits: { perIpPerMinute: 2 } });
  const statuses = [];
  for (let count = 0; count < 3; count++) statuses.push((await request('/access/requests/x')).status);

  expect(statuses).toEqual([404, 404, 429]);
});

test('the log of all this holds no link, code, address or name', async () => {
  const world = await setUp({ limits: NO_LIMITS });
  const { approve } = await ask(world);
  await world.request(approve);
  await world.request(approve, { method: 'POST' });
  const [granted] = await world.backend.mailbox.list();

  const text = world.log.join();
  expect(text).toContain('"route":"access/requests"');
  expect(text).not.toContain('@');
  expect(text).not.toContain('nadia');
  for (const link of [approve, ...linksOf(granted)]) expect(text).not.toContain(link.slice(-40));
});
