import { expect, test } from 'vitest';
import { NO_LIMITS, required, setUp } from './set-up.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

test('a grant opens its private Genie, and each answer uses it up by one', async () => {
  const { open, grant, db, clock } = await setUp();

  const answer = await open(grant('unlimited'));

  expect(answer.headers.get('cache-control')).toBe('no-store, private');
  expect(await answer.json()).toMatchObject({
    data: { agent: { url_name: 'vip-concierge', is_public: false }, session_ticket: expect.any(String) },
  });
  const [row] = await db.query<{ use_count: number; last_used_at: Date }>(
    "SELECT use_count, last_used_at FROM agent_access_grants WHERE label = 'unlimited'",
  );
  expect(row).toEqual({ use_count: 1, last_used_at: new Date(clock.nowMs) });
});

test('a single use opens once', async () => {
  const { open, grant } = await setUp();

  expect((await open(grant('single-use'))).status).toBe(200);
  expect((await open(grant('single-use'))).status).toBe(403);
});

test('what opens nothing is refused in the same bytes, whatever is wrong with it', async () => {
  const { open, grant, db, genieId } = await setUp();
  await db.query(
    `INSERT INTO agent_access_grants (agent_id, token_hash, label, created_at)
     VALUES ($1, encode(sha256('foreign'), 'hex'), 'foreign', now())`,
    [genieId('closed-shop')],
  );
  await db.query("UPDATE agent_access_grants SET revoked_at = now() WHERE label = 'single-use'");

  const tokens = [undefined, '', 'unknown', 'foreign', 'x'.repeat(257), 'a, b', '"{}"'];
  const answers = await Promise.all(
    [...tokens, grant('expired'), grant('exhausted'), grant('single-use')].map(open),
  );

  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  expect(new Set(bodies).size).toBe(1);
  expect(JSON.parse(required(bodies[0]))).toEqual({
    success: false,
    error: {
      code: 'GENIE_PRIVATE',
      message: 'This Genie is private',
      status: 403,
      genieName: 'VIP Concierge',
    },
  });
  const [spent] = await db.query<{ sum: number }>('SELECT sum(use_count)::integer FROM agent_access_grants');
  expect(spent).toEqual({ sum: 5 }); // as seeded
});

test('32 visitors at once use up exactly what a grant has left', async () => {
  const { open, grant, db } = await setUp({ limits: { wrongTokensPerTenMinutes: 1_000 } });
  await db.query("UPDATE agent_access_grants SET max_uses = 7 WHERE label = 'single-use'");

  const answers = await Promise.all(Array.from({ length: 32 }, () => open(grant('single-use'))));

  expect(answers.filter(({ status }) => status === 200)).toHaveLength(7);
  expect(answers.filter(({ status }) => status === 403)).toHaveLength(25);
});

test('a grant ends when its time is up', async () => {
  const { open, grant, clock } = await setUp();
  clock.nowMs += 30 * DAY_MS - 1;
  expect((await open(grant('unlimited'))).status).toBe(200);

  clock.nowMs += 1;

  expect((await open(grant('unlimited'))).status).toBe(403);
});

test('a public Genie neither needs a grant nor uses one up', async () => {
  const { call, grant, open } = await setUp();

  const answer = await call(
    'url',
    { url_name: 'sunny-dental' },
    { 'x-agent-access-token': grant('single-use') },
  );

  expect(answer.status).toBe(200);
  expect((await open(grant('single-use'))).status).toBe(200);
});

test('a page loaded ahead spends nothing', async () => {
  const { call, grant, open } = await setUp();
  const ahead = { 'x-agent-access-token': grant('single-use'), 'sec-purpose': 'prefetch;prerender' };

  const answer = await call('url', { url_name: 'vip-concierge' }, ahead);

  expect(answer.status).toBe(503);
  expect((await open(grant('single-use'))).status).toBe(200);
});

test('after ten wrong tokens in ten minutes none is looked at, of that address for that Genie', async () => {
  const { open, grant, clock, call } = await setUp();
  for (let count = 0; count < 10; count++) expect((await open(`guess-${count}`)).status).toBe(403);

  const refused = await open(grant('unlimited'));

  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('600');
  expect((await open()).status).toBe(403); // without a token nothing is guessed
  expect((await call('url', { url_name: 'rihla' })).status).toBe(200);
  clock.nowMs += 600_000;
  expect((await open(grant('unlimited'))).status).toBe(200);
});

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

test('a scan is written to the feed in our words, of private Genies too', async () => {
  const { call, db, genieId } = await setUp();
  const sent = { genieName: '<b>Win now</b>', urlName: 'evil', consumerId: genieId('rihla') };

  const open = await call('log-qr-scanned', { ...sent, genieId: genieId('sunny-dental') });
  const hidden = await call('log-qr-scanned', { ...sent, genieId: genieId('vip-concierge') });

  expect(await open.text()).toBe(await hidden.text());
  expect(await db.query('SELECT title, action, category, metadata FROM activities ORDER BY id')).toEqual([
    {
      title: 'QR code scanned: Sunny Dental',
      action: 'viewed',
      category: 'agent_management',
      metadata: { event: 'qr_scanned', urlName: 'sunny-dental' },
    },
    expect.objectContaining({ title: 'QR code scanned: VIP Concierge' }),
  ]);
});

test('the log holds no token, code, mail address or query', async () => {
  const { call, open, grant, backend, log, request, post } = await setUp();
  const { slug, ...invite } = required(backend.fixtures.invites[0]);
  const { data } = await (await open(grant('unlimited'))).json();
  const asked = { url_name: slug, session_ticket: data.session_ticket };
  const { participant_token } = await (await post('/voice/token', asked)).json();
  const accepted = await (await call('accept-invite', { ...invite, url_name: slug })).json();
  await call('request-access', { url_name: slug, email: 'someone@visitor.example' });
  await call('list', {}, { authorization: 'Bearer hg_live_guess' });
  await request('/v1/genies?search=tell-nobody');
  await backend.mailbox.list();

  const text = log.join();
  expect(log).toHaveLength(6);
  expect(text).toContain('"route":"genies/url"');
  for (const secret of [
    grant('unlimited'),
    invite.code,
    data.session_ticket,
    participant_token,
    accepted.data.access_token,
    'hg_live_guess',
    '@',
    'tell-nobody',
  ])
    expect(text).not.toContain(secret);
});
