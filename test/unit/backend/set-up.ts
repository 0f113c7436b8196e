import { pino } from 'pino';
import { afterAll, vi } from 'vitest';
import { createBackend, type BackendConfig } from '../../../demo/backend/backend.ts';
import { openDb } from '../../../demo/backend/db/open-db.ts';

export const VOICE = { url: 'ws://voice.test:7880', apiKey: 'test-key', apiSecret: 'test-secret' };

vi.setConfig({ testTimeout: 60_000 }); // a machine that is busy otherwise is no failure

/**
 * One for the whole file, as each takes half a gigabyte. With TEST_DATABASE_URL all of it runs on a Postgres
 * server instead (and then with --no-file-parallelism, as the files would share it).
 */
const db = await openDb(process.env.TEST_DATABASE_URL, pino({ enabled: false }));
afterAll(() => db.close());

/** A backend with freshly seeded data, a clock that stands still and a log that can be read. */
export async function setUp(overrides: Partial<BackendConfig> = {}) {
  const clock = { nowMs: Date.UTC(2026, 5, 1, 12) };
  const log: string[] = [];
  await db.run('TRUNCATE mails, activities, agent_access_requests');
  const backend = await createBackend({
    publicOrigin: 'https://genie.test',
    voice: VOICE,
    catalogueSize: 12,
    db,
    now: () => clock.nowMs,
    logger: pino({}, { write: (line: string) => void log.push(line) }),
    ...overrides,
  });

  const request = (path: string, init: RequestInit = {}, remoteAddress = '198.51.100.7') =>
    backend.app.request(path, init, { incoming: { socket: { remoteAddress } } });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  /** The direct form, as our own client uses it. */
  const call = (action: string, data: unknown, headers: Record<string, string> = {}) =>
    post('/v1', { resource: 'genies', action, data }, headers);
  const open = (token?: string) =>
    call('url', { url_name: 'vip-concierge' }, token === undefined ? {} : { 'x-agent-access-token': token });

  const grant = (kind: string) =>
    required(backend.fixtures.grants.find((entry) => entry.kind === kind)).token;
  const genieId = (slug: string) => required(backend.fixtures.genies.find((entry) => entry.slug === slug)).id;
  return { backend, db, clock, log, request, post, call, open, grant, genieId };
}

export function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the fixtures lack what the test needs');
  return value;
}
