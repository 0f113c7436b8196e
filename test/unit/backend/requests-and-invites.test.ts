import { expect, test } from 'vitest';
import { NO_LIMITS, required, setUp } from './set-up.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

test('a request for access reaches the owner once, and everybody gets the same answer', async () => {
  const { call, backend, db } = await setUp({ limits: { gatePerMinute: 100 } });
  const ask = (email: string) => call('request-access', { url_name: 'vip-concierge', email });

  const emails = ['new@visitor.example', 'NEW@visitor.example', 'owner@sunny-group.example'];
  const bodies: string[] = [];
  for (const email of emails) bodies.push(await (await ask(email)).text());

  expect(new Set(bodies)).toEqual(new Set(['{"success":true,"data":{"success":true}}']));
  const mails = await backend.mailbox.list();
  expect(mails.map(({ to }) => to)).toEqual(['owner@sunny-group.example', 'owner@sunny-group.example']);
  expect(mails[1]).toMatchObject({
    subject: 'Access to VIP Concierge was asked for',
    text: expect.stringContaining('new@visitor.example'),
  });
  expect(await db.query('SELECT email FROM agent_access_requests ORDER BY email')).toEqual([
    { email: 'new@visitor.example' },
    { email: 'owner@sunny-group.example' },
  ]);
});

test('an address that asks again after a no causes one mail a day', async () => {
  const { call, backend, db, clock } = await setUp();
  const askAgain = async () => {
    await db.query("UPDATE agent_access_requests SET status = 'denied'");
    await call('request-access', { url_name: 'vip-concierge', email: 'a@b.example' });
    return (await backend.mailbox.list()).length;
  };

  expect([await askAgain(), await askAgain()]).toEqual([1, 1]);
  clock.nowMs += DAY_MS;
  expect(await askAgain()).toBe(2);
});

test('a hundred made-up addresses are twenty mails an hour to the owner', async () => {
  const { call, backend } = await setUp({ limits: NO_LIMITS });

  await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      call('request-access', { url_name: 'vip-concierge', email: `v${index}@visitor.example` }),
    ),
  );

  expect(await backend.mailbox.list()).toHaveLength(20);
});

test('access to a public or unknown Genie cannot be asked for', async () => {
  const { call } = await setUp();

  const open = await call('request-access', { url_name: 'sunny-dental', email: 'a@b.example' });
  const absent = await call('request-access', { url_name: 'nobody', email: 'a@b.example' });

  expect(await open.json()).toMatchObject({ error: { code: 'VALIDATION_ERROR', status: 400 } });
  expect(await absent.json()).toMatchObject({ error: { code: 'NOT_FOUND', status: 404 } });
});

test('the sixth request for access in a minute waits', async () => {
  const { call } = await setUp();
  const ask = () => call('request-access', { url_name: 'vip-concierge', email: 'a@b.example' });
  for (let count = 0; count < 5; count++) await ask();

  expect((await ask()).status).toBe(429);
});

test('an invite with its code opens the Genie, and accepting it twice changes nothing', async () => {
  const { call, backend, open, db } = await setUp();
  const { slug, ...invite } = required(backend.fixtures.invites[0]);
  const accept = () => call('accept-invite', { ...invite, email: 'Guest@Example.com', url_name: slug });

  const [first, second] = await Promise.all([accept(), accept()]);

  const { data } = await first.json();
  expect(data).toEqual({ success: true, access_token: expect.stringMatching(/^[\da-f]{64}$/) });
  expect(await second.json()).toEqual({ success: true, data });
  expect((await open(data.access_token)).status).toBe(200);
  expect(await db.query("SELECT 1 FROM agent_access_grants WHERE label = 'invite'")).toHaveLength(1);
  expect(
    await db.query(
      "SELECT 1 FROM agent_users u JOIN profiles p ON p.id = u.user_id WHERE p.email = 'guest@example.com'",
    ),
  ).toHaveLength(1);
});

test('an invite whose grant was revoked opens nothing any more', async () => {
  const { call, backend, db } = await setUp();
  const { slug, ...invite } = required(backend.fixtures.invites[0]);
  await call('accept-invite', { ...invite, url_name: slug });
  await db.query("UPDATE agent_access_grants SET revoked_at = now() WHERE label = 'invite'");

  expect((await call('accept-invite', { ...invite, url_name: slug })).status).toBe(403);
});

test('without code, with another address, too late or for another Genie an invite is refused', async () => {
  const { call, backend, genieId, clock } = await setUp();
  const { slug, email, agent_id, code } = required(backend.fixtures.invites[0]);
  const good = { url_name: slug, email, agent_id, code };
  const status = async (change: object) =>
    (await call('accept-invite', { ...good, ...change }, { 'x-forwarded-for': '1' })).status;

  expect(await status({ code: undefined })).toBe(403);
  expect(await status({ code: 'guess' })).toBe(403);
  expect(await status({ email: 'other@example.com' })).toBe(403);
  expect(await status({ agent_id: genieId('rihla') })).toBe(400);
  clock.nowMs += 7 * DAY_MS;
  expect(await status({})).toBe(403);
});
