import { expect, test } from 'vitest';
import type { AuditRow } from '../../../demo/backend/audit/audit-entry.ts';
import { trimAudit } from '../../../demo/backend/audit/trim-audit.ts';
import { truncateIp } from '../../../demo/backend/audit/truncate-ip.ts';
import { verifyAudit } from '../../../demo/backend/audit/verify-audit.ts';
import { runRetention } from '../../../demo/backend/jobs/retention.ts';
import { NO_LIMITS, required, setUp, type SetUp } from './set-up.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What was written since `work` began, in order. */
async function audited({ db, backend }: SetUp, work: () => unknown): Promise<AuditRow[]> {
  await backend.mailbox.list();
  const [last] = await db.query<{ id: number }>('SELECT max(id) AS id FROM audit');
  await work();
  await backend.mailbox.list(); // waits for what is written behind the answers
  return db.query('SELECT * FROM audit WHERE id > $1 ORDER BY id', [last?.id ?? 0]);
}

const short = ({ actor, action, object, outcome }: AuditRow) => [actor, action, object, outcome].join(' | ');

test('every decision on access is written down: who, what, on which object, and what came of it', async () => {
  const world = await setUp({ limits: NO_LIMITS });
  const { call, own, open, grant, post, backend, bearer, genieId, db } = world;
  const genie = genieId('vip-concierge');
  const { slug, ...invite } = required(backend.fixtures.invites[0]);
  const grants = await db.query<{ id: number }>(
    "SELECT id FROM agent_access_grants WHERE label = 'unlimited'",
  );
  const grantId = required(grants[0]).id;
  const keys = await db.query<{ id: number }>("SELECT id FROM api_keys WHERE name = 'demo' ORDER BY id");
  const owner = `user 5a1d0c1e-0001-4a6b-9c01-000000000001 by key ${keys[0]?.id}`;

  const rows = await audited(world, async () => {
    const { data } = await (await open(grant('unlimited'))).json();
    await post('/voice/token', { url_name: slug, session_ticket: data.session_ticket });
    await open('guess');
    await open();
    await call('url', { url_name: 'rihla' }); // public: nothing to decide
    await call('request-access', { url_name: slug, email: 'someone@visitor.example' });
    await call('accept-invite', { ...invite, code: 'guess', url_name: slug });
    await own('genie-access/delete', { id: grantId });
    await own('genie-access/list', { id: genie }, bearer('consumer'));
    await own('genie-access/list', { id: genie, adminMode: true });
    await own('genie-access/list', { id: genie }, { authorization: 'Bearer hg_live_guess' });
    await own('genie-access/create', { id: genie, use_count: 9 }); // no decision: it cannot be read
  });

  expect(rows.map(short)).toEqual([
    `grant ${grantId} | genies/url | genie ${genie} | allowed`,
    `grant ${grantId} | voice/token | genie ${genie} | allowed`,
    `anonymous | genies/url | genie ${genie} | GENIE_PRIVATE`,
    `anonymous | genies/url | genie ${genie} | GENIE_PRIVATE`,
    `anonymous s…@visitor.example | genies/request-access | genie ${genie} | allowed`,
    `anonymous | genies/accept-invite | genie ${genie} | FORBIDDEN`,
    `${owner} | genie-access/delete | grant ${grantId} | allowed`,
    `user 5a1d0c1e-0001-4a6b-9c01-000000000004 | genie-access/list | id ${genie} | FORBIDDEN`,
    `${owner} | genie-access/list | id ${genie} | FORBIDDEN`,
    `anonymous | genie-access/list | id ${genie} | KEY_NOT_FOUND`,
  ]);
  expect(new Set(rows.map(({ ip }) => ip))).toEqual(new Set(['198.51.100.0/24']));
  expect(rows.every(({ request_id }) => /^[\da-f-]{36}$/.test(request_id))).toBe(true);
});

test('decisions by a mail’s link are the owner’s', async () => {
  const world = await setUp();
  await world.call('request-access', { url_name: 'vip-concierge', email: 'a@b.example' });
  const [mail] = await world.backend.mailbox.list();
  const link = required(/https:\/\/genie\.test(\/access\S+)/.exec(mail?.text ?? '')?.[1]);

  const rows = await audited(world, () => world.request(link, { method: 'POST' }));

  expect(rows.map(short)).toEqual([
    expect.stringMatching(
      /^user 5a1d.{32} by link \| access\/requests \| request .{36}: approve \| allowed$/,
    ),
  ]);
});

test('no token, code, link or full address is in the trail', async () => {
  const world = await setUp({ limits: NO_LIMITS });
  const { call, open, own, grant, backend, genieId, db, bearer } = world;
  const { slug, ...invite } = required(backend.fixtures.invites[0]);
  await open(grant('unlimited'));
  const accepted = await (await call('accept-invite', { ...invite, url_name: slug })).json();
  await call('request-access', { url_name: slug, email: 'someone@visitor.example' });
  const { grant: made } = (await (await own('genie-access/create', { id: genieId(slug) })).json()).data;
  await own('genie-access/create-invite', { id: genieId(slug), email: 'nadia@visitor.example' });
  await own('genie-access/list', { id: 'someone@visitor.example' });
  await own('genie-access/list', { id: genieId(slug) }, { authorization: 'Bearer hg_live_guess' });
  await backend.mailbox.list();

  const text = JSON.stringify(await db.query('SELECT * FROM audit'));
  const secrets = [
    grant('unlimited'),
    invite.code,
    accepted.data.access_token,
    made.token,
    'hg_live_',
    bearer('standard_user').authorization,
    invite.email,
    'someone@',
    'nadia@',
    '198.51.100.7',
  ];
  for (const secret of secrets) expect(text).not.toContain(secret);
});

test('the trail can only be appended to, and shows what was changed all the same', async () => {
  const world = await setUp();
  const { db, open } = world;
  await audited(world, async () => {
    for (let round = 0; round < 5; round++) await open('guess');
  });
  expect(await verifyAudit(db)).toMatchObject({ isIntact: true });

  for (const attack of [
    "UPDATE audit SET outcome = 'allowed'",
    'DELETE FROM audit',
    'TRUNCATE audit',
    'TRUNCATE audit CASCADE',
  ])
    await expect(db.run(attack)).rejects.toThrow(/can only be appended to/);

  const [middle] = await db.query<{ id: number; outcome: string }>(
    'SELECT id, outcome FROM audit ORDER BY id DESC OFFSET 2 LIMIT 1',
  );
  const { id, outcome } = required(middle);
  const tamper = (sql: string, params: unknown[]) =>
    db.transaction(async (tx) => {
      await tx.run('ALTER TABLE audit DISABLE TRIGGER ALL'); // as whoever owns the database can
      await tx.query(sql, params);
      await tx.run('ALTER TABLE audit ENABLE TRIGGER ALL');
    });
  await tamper('UPDATE audit SET outcome = $2 WHERE id = $1', [id, 'allowed']);
  expect(await verifyAudit(db)).toEqual({ isIntact: false, brokenId: id });
  await tamper('UPDATE audit SET outcome = $2 WHERE id = $1', [id, outcome]);
  expect(await verifyAudit(db)).toMatchObject({ isIntact: true });
});

test('what is old goes, with a row that says so, and the chain still holds', async () => {
  const world = await setUp({ limits: NO_LIMITS });
  const { db, open, clock } = world;
  clock.nowMs += DAY_MS;
  await audited(world, () => open('old'));
  clock.nowMs += 366 * DAY_MS;
  await audited(world, () => open('new'));
  const count = async () => (await db.query('SELECT 1 FROM audit')).length;
  const before = await count();

  const gone = await trimAudit(db, clock.nowMs - 365 * DAY_MS, clock.nowMs);

  expect(gone).toBe(before - 1);
  expect(await count()).toBe(2);
  expect(await verifyAudit(db)).toMatchObject({ isIntact: true, rows: 2 });
  await expect(db.run('DELETE FROM audit')).rejects.toThrow(/can only be appended to/);
  expect(await trimAudit(db, clock.nowMs - 365 * DAY_MS, clock.nowMs)).toBe(0);
  const tail = await audited(world, () => open('later'));
  expect(tail).toHaveLength(1);
  expect(await verifyAudit(db)).toMatchObject({ isIntact: true, rows: 3 });
});

test.each([
  ['198.51.100.7', '198.51.100.0/24'],
  ['2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['unknown', 'unknown'],
])('the trail keeps of %s only %s', (ip, kept) => {
  expect(truncateIp(ip)).toBe(kept);
});

test('retention deletes each thing when its time is over, and not before', async () => {
  const { db, call, clock, backend } = await setUp();
  await call('request-access', { url_name: 'vip-concierge', email: 'a@b.example' });
  await call('request-access', { url_name: 'vip-concierge', email: 'c@d.example' });
  await backend.mailbox.list();
  await db.query(
    "UPDATE agent_access_requests SET status = 'denied', resolved_at = created_at WHERE email = 'c@d.example'",
  );
  const after = async (days: number) => {
    clock.nowMs += days * DAY_MS;
    const deleted = Object.entries(await runRetention(db, clock.nowMs));
    return Object.fromEntries(deleted.filter(([name, rows]) => rows > 0 && !name.includes('audit')));
  };

  expect(await after(6.9)).toEqual({});
  expect(await after(0.2)).toEqual({ 'requests that were not decided while their links held': 1 });
  expect(await after(22)).toEqual({ 'grants that have ended': 1 }); // seeded as expired, a day ago
  expect(await after(2)).toEqual({ 'mails that were sent or given up': 2 });
  expect(await after(8)).toEqual({ 'invites that have ended': 1 });
  expect(await after(40)).toEqual({ 'grants that have ended': 3 });
  expect(await after(12)).toEqual({ 'requests that were decided': 1 });
});

test('a request that nobody was told about is kept for two days', async () => {
  const { db, clock, genieId } = await setUp();
  await db.query(
    `INSERT INTO agent_access_requests (id, agent_id, email, created_at)
     VALUES (gen_random_uuid(), $1, 'a@b.example', $2)`,
    [genieId('vip-concierge'), new Date(clock.nowMs).toISOString()],
  );
  const name = 'requests that nobody was told about';

  expect((await runRetention(db, clock.nowMs + 2 * DAY_MS))[name]).toBe(0);
  expect((await runRetention(db, clock.nowMs + 2 * DAY_MS + 1))[name]).toBe(1);
});
