import { expect, test } from 'vitest';
import { required, setUp } from './set-up.ts';

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
