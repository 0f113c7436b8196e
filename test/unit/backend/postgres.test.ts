import { pino } from 'pino';
import { afterAll, expect, test, vi } from 'vitest';
import { createAuditTrail } from '../../../demo/backend/audit/audit-trail.ts';
import { verifyAudit } from '../../../demo/backend/audit/verify-audit.ts';
import { createBackground } from '../../../demo/backend/background.ts';
import { openDb } from '../../../demo/backend/db/open-db.ts';
import { startPostgres } from '../../support/postgres.ts';
import { checkGrants } from './grants/check-grants.ts';
import { openGrantsWorld } from './grants/grants-world.ts';
import { raceGrants } from './grants/race-grants.ts';
import { setUpWith } from './set-up-with.ts';
import { NO_LIMITS, required } from './test-config.ts';

vi.setConfig({ testTimeout: 240_000 });

/** What PGlite cannot show: connections that truly work at the same time, on the server that HelpGenie runs on. */
const server = await startPostgres();
const logger = pino({ enabled: false });
const db = await openDb(server.url, logger);
const other = await openDb(server.url, logger);
afterAll(async () => {
  await Promise.all([db.close(), other.close()]);
  await server.stop();
});

test('grants hold on a real server what they hold in the process', async () => {
  const world = await openGrantsWorld(db);

  await expect(checkGrants(world, { plain: 300, restarting: 10 })).resolves.toBeUndefined();
});

test('64 clients at once on a real server use limited grants up exactly', async () => {
  const world = await openGrantsWorld(db);

  const race = await raceGrants(world, { clients: 64, grants: 8, usesEach: 250, attempts: 2_400 });

  expect(race).toMatchObject({ opened: 2_000, refused: 400, counted: 2_000 });
});

test('two processes that write the audit trail at once write one chain', async () => {
  const background = createBackground(logger);
  const trails = [createAuditTrail(db, background), createAuditTrail(other, background)];
  const entry = {
    actor: 'anonymous',
    action: 'a/b',
    object: '-',
    outcome: 'allowed',
    ip: '-',
    requestId: '-',
  };

  for (let count = 0; count < 300; count++) {
    for (const trail of trails) trail.append({ ...entry, atMs: count });
    if (count % 20 === 0) await new Promise(setImmediate);
  }
  await background.idle();

  const rows = await db.query("SELECT 1 FROM audit WHERE action = 'a/b'");
  expect(rows).toHaveLength(600);
  expect(await verifyAudit(db)).toMatchObject({ isIntact: true });
});

test('a request that asks twice at once is one request, and two decisions at once are one', async () => {
  const { backend, call, own, genieId } = await setUpWith(db, { limits: NO_LIMITS });
  const ask = () => call('request-access', { url_name: 'vip-concierge', email: 'a@b.example' });
  await Promise.all(Array.from({ length: 10 }, ask));
  const mails = await backend.mailbox.list();
  expect(mails).toHaveLength(1);

  const { data } = await (await own('genie-access/list-requests', { id: genieId('vip-concierge') })).json();
  const { id } = required(data.requests[0] as { id: string } | undefined);
  const answers = await Promise.all(
    ['approve', 'deny', 'approve', 'approve'].map((decision) =>
      own('genie-access/resolve', { id, decision }),
    ),
  );

  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400, 400, 400]);
  const granted = await db.query("SELECT 1 FROM mails WHERE kind = 'access-granted'");
  const [request] = await db.query<{ status: string }>('SELECT status FROM agent_access_requests');
  expect(granted).toHaveLength(request?.status === 'approved' ? 1 : 0);
});

test('ten tries at once make no sixth key', async () => {
  const { own } = await setUpWith(db, { limits: NO_LIMITS });

  const answers = await Promise.all(Array.from({ length: 10 }, () => own('api-keys/create', {})));

  expect(answers.filter(({ status }) => status === 201)).toHaveLength(4); // one is seeded
  expect(answers.filter(({ status }) => status === 400)).toHaveLength(6);
});

test('a connection that goes away in the middle of a transaction fails that one, and nothing else', async () => {
  const cut = db.transaction(async (tx) => {
    const [session] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await other.query('SELECT pg_terminate_backend($1, 5000)', [session?.pid]);
    await tx.query('SELECT 1');
  });

  await expect(cut).rejects.toThrow(/connection/);
  expect(await db.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});
