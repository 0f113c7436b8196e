import { once } from 'node:events';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import type { Fixtures } from '../../demo/backend/seeds/fixtures.ts';
import { startTestDemo } from '../support/demo.ts';
import { startPostgres } from '../support/postgres.ts';
import { askOften } from './ask-often.ts';
import type { Bench } from './bench.ts';
import { compare, type Sample } from './compare.ts';
import { runRounds } from './run-rounds.ts';

const ASKERS = 16;
const WARM_MS = 200;
const FOR_MS = 1_000;

const SUBJECTS = ['on PGlite', 'bare route', 'on Postgres'] as const;
type Subject = (typeof SUBJECTS)[number];

/** The public actions, each as a visitor's browser asks it. */
function questions({ genies, invites }: Fixtures): Record<string, object> {
  const [open] = genies;
  const [invite] = invites;
  return {
    get: { id: open?.id },
    all: { limit: 24 },
    list: { limit: 24, is_marketplace_genie: true },
    url: { url_name: open?.slug },
    'request-access': { url_name: 'vip-concierge', email: 'often@example.com' },
    'accept-invite': { url_name: invite?.slug, email: invite?.email, agent_id: invite?.agent_id, code: '0' },
    'log-qr-scanned': { genieId: open?.id },
  };
}

/** How many of each public action the backend answers in a second, beside a bare route that says the same words. */
export const backendBench: Bench = async ({ demo, dist, rounds, progress }) => {
  const postgres = await startPostgres();
  const onPostgres = await startTestDemo({ dist, databaseUrl: postgres.url });
  const said: Record<string, string> = {};
  const bare = await startBareRoute(said);
  try {
    const origins: Record<Subject, string> = {
      'on PGlite': demo.platform,
      'bare route': bare.origin,
      'on Postgres': onPostgres.platform,
    };
    const samples: Record<Subject, Sample[]> = { 'on PGlite': [], 'bare route': [], 'on Postgres': [] };
    const asked = questions(demo.fixtures);
    const bodyOf = (action: string) => JSON.stringify({ resource: 'genies', action, data: asked[action] });
    for (const action of Object.keys(asked)) said[action] = await answerTo(demo.platform, bodyOf(action));

    const jobs = SUBJECTS.flatMap((subject) => Object.keys(asked).map((action) => ({ subject, action })));
    const run = async ({ subject, action }: (typeof jobs)[number]) => {
      const question = { url: `${origins[subject]}/v1`, body: bodyOf(action), askers: ASKERS };
      await askOften({ ...question, forMs: WARM_MS });
      const { answers, broken, seconds } = await askOften({ ...question, forMs: FOR_MS });
      if (broken > 0) throw new Error(`${broken} of ${answers} answers to ${action} ${subject} were broken`);
      samples[subject].push({ [action]: answers / seconds });
    };
    await runRounds({ rounds, jobs, run, progress });
    return {
      title: `backend: answers a second, ${ASKERS} ask at a time (${rounds} shuffled rounds)`,
      comparison: compare(SUBJECTS, Object.keys(asked), samples),
      hasRanges: false,
      notes: [
        'The bare route is Hono that reads the same question and says the same words, from memory.',
        'request-access is asked by the same visitor again, accept-invite with a code that opens nothing.',
        'Who asks, who answers and the database share the machine.',
      ],
    };
  } finally {
    await bare.close();
    await onPostgres.stop();
    await postgres.stop();
  }
};

async function answerTo(origin: string, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${origin}/v1`, { method: 'POST', headers, body });
  return response.text();
}

/** @param said by action; filled in later. */
async function startBareRoute(said: Readonly<Record<string, string>>) {
  const app = new Hono();
  app.post('/v1', async (c) => {
    const { action } = await c.req.json<{ action: string }>();
    return c.body(said[action] ?? '', 200, { 'content-type': 'application/json' });
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.close();
    await once(server, 'close');
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}
