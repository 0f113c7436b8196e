import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { createBackend, type BackendConfig } from '../../../demo/backend/backend.ts';
import type { Db } from '../../../demo/backend/db/db.ts';
import { required, VOICE } from './test-config.ts';

const EMPTIED = `
  TRUNCATE mails, activities, agent_access_requests, voice_rooms, password_links, agent_users, consumer_agents;
  DELETE FROM profiles WHERE role = 'consumer';`;

/** A backend on `db` with freshly seeded data, a clock that stands still and a log that can be read. */
export async function setUpWith(
  db: Db,
  overrides: Partial<BackendConfig> = {},
  whenDone: (close: () => Promise<void>) => void = onTestFinished,
) {
  const clock = { nowMs: Date.UTC(2026, 5, 1, 12) };
  const log: string[] = [];
  await db.run(EMPTIED);
  const backend = await createBackend({
    publicOrigin: 'https://genie.test',
    voice: VOICE,
    catalogueSize: 12,
    db,
    now: () => clock.nowMs,
    logger: pino({}, { write: (line: string) => void log.push(line) }),
    ...overrides,
  });
  await db.run('TRUNCATE voice_rooms'); // the demo's own call is none of a story's
  whenDone(() => backend.close());

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
  const bearer = (role: string) => {
    const { key } = required(backend.fixtures.keys.find((entry) => entry.role === role));
    return { authorization: `Bearer ${key}` };
  };
  /** An owner's action, by the owner of the demo's Genies unless it says otherwise. */
  const own = (name: string, data: unknown, headers: Record<string, string> = bearer('standard_user')) => {
    const [resource, action] = name.split('/');
    return post('/v1', { resource, action, data }, headers);
  };
  return { backend, db, clock, log, request, post, call, open, own, grant, genieId, bearer };
}

export type SetUp = Awaited<ReturnType<typeof setUpWith>>;
