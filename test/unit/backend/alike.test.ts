import { expect, test } from 'vitest';
import { countingDb } from './counting-db.ts';
import { NO_LIMITS, required, setUp } from './set-up.ts';

/** As the database says it. */
const hash = (text: string) => `encode(sha256('${text}'), 'hex')`;

/** A backend that tells of each answer all that could tell it from another: bytes, headers and work. */
async function setUpWatched() {
  const { db } = await setUp({ catalogueSize: 0 });
  const counting = countingDb(db);
  const world = await setUp({ limits: NO_LIMITS, db: counting.db });
  const settle = () => world.backend.mailbox.list();
  const watch = async (answering: Promise<Response> | Response) => {
    const answer = await answering;
    await settle();
    const { 'x-request-id': _, ...headers } = Object.fromEntries(answer.headers);
    const statements = counting.take();
    return { status: answer.status, headers, body: await answer.text(), statements };
  };
  await settle();
  counting.take();
  return { ...world, watch };
}

test('tokens that open nothing are refused alike in status, bytes, headers and work', async () => {
  const { watch, open, grant, db, genieId } = await setUpWatched();
  await db.query(
    `INSERT INTO agent_access_grants (agent_id, token_hash, label, created_at)
     VALUES ($1, encode(sha256('foreign'), 'hex'), 'foreign', now())`,
    [genieId('closed-shop')],
  );
  await db.query("UPDATE agent_access_grants SET revoked_at = now() WHERE label = 'single-use'");
  const tokens = {
    unknown: 'a'.repeat(64),
    expired: grant('expired'),
    exhausted: grant('exhausted'),
    foreign: 'foreign',
    revoked: grant('single-use'),
    empty: '',
    malformed: 'a, b',
    long: 'x'.repeat(300),
  };
  await watch(open('warm'));

  const seen = [];
  for (const token of Object.values(tokens)) seen.push(await watch(open(token)));

  for (const answer of seen) expect(answer).toEqual(seen[0]);
  expect(seen[0]).toMatchObject({ status: 403 });
  expect(seen[0]?.statements.some((sql) => sql.startsWith('UPDATE agent_access_grants'))).toBe(true);
});

test('request-access answers known and unknown addresses alike, and does the same work for them', async () => {
  const { watch, call } = await setUpWatched();
  const ask = async (email: string) => {
    const answer = await watch(call('request-access', { url_name: 'vip-concierge', email }));
    // The mail is sent beside the entry in the trail: which of them is first is nobody's choice.
    return { ...answer, statements: answer.statements.toSorted() };
  };
  await ask('warm@test.example');

  const seen = [];
  for (const email of ['new@test.example', 'member@example.com', 'admin@genie.example', 'guest@example.com'])
    seen.push(await ask(email));

  for (const answer of seen) expect(answer).toEqual(seen[0]);
  expect(seen[0]).toMatchObject({ status: 200, body: '{"success":true,"data":{"success":true}}' });
  const again = await ask('new@test.example');
  expect([again.status, again.headers, again.body]).toEqual([200, seen[0]?.headers, seen[0]?.body]);
});

test('invites that do not fit are refused alike, by those who accept and those who only look', async () => {
  const { watch, call, backend, db, genieId, clock } = await setUpWatched();
  const { slug, email, agent_id, code } = required(backend.fixtures.invites[0]);
  const good = { url_name: slug, email, agent_id, code };
  const insert = (values: string) =>
    db.query(
      `INSERT INTO agent_invites (id, agent_id, email, code_hash, expires_at, revoked_at, created_at)
       VALUES (gen_random_uuid(), ${values}, $2)`,
      [agent_id, new Date(clock.nowMs).toISOString()],
    );
  await insert(`$1, '${email}', ${hash('outlived')}, '2020-01-01', NULL`);
  await insert(`$1, '${email}', ${hash('revoked')}, '2099-01-01', '2020-01-01'`);
  await db.query(
    `INSERT INTO agent_invites (id, agent_id, email, code_hash, expires_at, created_at)
     VALUES (gen_random_uuid(), $1, $2, ${hash('foreign')}, '2099-01-01', now())`,
    [genieId('closed-shop'), email],
  );
  const wrong = [
    { ...good, code: 'wrong' },
    { ...good, code: undefined },
    { ...good, code: '' },
    { ...good, code: 'outlived' },
    { ...good, code: 'revoked' },
    { ...good, code: 'foreign' },
    { ...good, email: 'somebody@else.example' },
  ];
  await watch(call('accept-invite', { ...good, code: 'warm' }));

  for (const action of ['accept-invite', 'show-invite']) {
    const seen = [];
    for (const data of wrong) seen.push(await watch(call(action, data)));
    for (const answer of seen) expect(answer).toEqual(seen[0]);
    expect(seen[0]).toMatchObject({ status: 403, body: expect.stringContaining('FORBIDDEN') });
  }
  const first = await watch(call('accept-invite', good));
  const byOther = await watch(call('accept-invite', { ...good, email: 'somebody@else.example' }));
  const second = await watch(call('accept-invite', good));
  expect([first.status, byOther.status, second.status]).toEqual([200, 403, 200]);
  expect(second.body).toBe(first.body);
});
