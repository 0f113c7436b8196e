import { randomUUID } from 'node:crypto';
import { createBackend, type Backend } from '../../../../demo/backend/backend.ts';
import type { Db } from '../../../../demo/backend/db/db.ts';
import { OWNER } from '../../../../demo/backend/seeds/people.ts';
import { NO_LIMITS, required, VOICE } from '../test-config.ts';

const START_MS = Date.UTC(2026, 5, 1, 12);
const SECRET = 'what outlives a restart';

/** A backend that can be restarted, with two private Genies and a clock. */
export interface GrantsWorld {
  readonly nowMs: number;
  genies: readonly { id: string; slug: string }[];
  passTime(ms: number): void;
  /** Back to the start: no grants, and the clock where it was. */
  reset(): Promise<void>;
  restart(): Promise<void>;
  open(slug: string, token: string): Promise<Answer>;
  startSession(slug: string, ticket: string): Promise<Answer>;
  /** An action of `genie-access`, by the Genies' owner. */
  own(action: string, data: object): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  status: number;
  body: { data: Record<string, unknown>; error?: { code: string } };
}

/** How requests reach the backend, which is another one after a restart. */
export type Connect = (backend: () => Backend) => Send | Promise<Send>;
export type Send = (path: string, init: RequestInit) => Response | Promise<Response>;

const inProcess: Connect = (backend) => (path, init) => backend().app.request(path, init);

export async function openGrantsWorld(db: Db, connect: Connect = inProcess): Promise<GrantsWorld> {
  let nowMs = START_MS;
  const start = () =>
    createBackend({
      publicOrigin: 'https://genie.test',
      voice: VOICE,
      catalogueSize: 0,
      db,
      now: () => nowMs,
      limits: NO_LIMITS,
      secret: SECRET,
    });
  let backend = await start();
  const genies = [await addGenie(db), await addGenie(db)];
  const headers = ownerHeaders(backend);
  const send = await connect(() => backend);
  const post = async (path: string, body: object, more: Record<string, string> = {}): Promise<Answer> => {
    const response = await send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...more },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  };
  return {
    get nowMs() {
      return nowMs;
    },
    genies,
    passTime: (ms) => void (nowMs += ms),
    async reset() {
      nowMs = START_MS;
      await db.query('DELETE FROM agent_access_grants WHERE agent_id = ANY($1::uuid[])', [
        genies.map(({ id }) => id),
      ]);
    },
    async restart() {
      await backend.close();
      backend = await start();
    },
    open: (slug, token) =>
      post(
        '/v1',
        { resource: 'genies', action: 'url', data: { url_name: slug } },
        { 'x-agent-access-token': token },
      ),
    startSession: (slug, ticket) => post('/voice/token', { url_name: slug, session_ticket: ticket }),
    close: () => backend.close(),
    own: (action, data) => post('/v1', { resource: 'genie-access', action, data }, headers),
  };
}

/** The service's key outlives restarts and the clock, as its secret does. */
function ownerHeaders({ fixtures }: Backend): Record<string, string> {
  const { key } = required(fixtures.keys.find(({ role }) => role === 'service_role'));
  return { authorization: `Bearer ${key}`, 'x-user-id': OWNER.id };
}

async function addGenie(db: Db) {
  const genie = { id: randomUUID(), slug: `model-${randomUUID()}` };
  await db.query(
    `INSERT INTO agents (id, user_id, name, url_name, created_at) VALUES ($1, $2, 'Model', $3, now())`,
    [genie.id, OWNER.id, genie.slug],
  );
  return genie;
}
