import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { pino } from 'pino';
import { openDb } from '../../demo/backend/db/open-db.ts';
import { startPostgres } from '../support/postgres.ts';
import { openGrantsWorld, type Connect } from '../unit/backend/grants/grants-world.ts';
import { raceGrants } from '../unit/backend/grants/race-grants.ts';
import type { Bench } from './bench.ts';
import { compare, type Sample } from './compare.ts';

const CLIENTS = 64;
const GRANTS = 25;
const USES_EACH = 2_000;
/** A few more tries than there are uses, so that the last ones are fought for. */
const ATTEMPTS = GRANTS * USES_EACH + 2_500;

const SUBJECTS = ['PGlite', 'Postgres'] as const;
const METRICS = ['uses there were', 'opened', 'refused', 'counted', 'tries a second'];

/**
 * A hundred thousand uses of limited grants, half of them on each database, taken by many at a time over HTTP:
 * never one more than there are, or the bench fails.
 */
export const grantsBench: Bench = async ({ progress }) => {
  const server = await startPostgres();
  try {
    const samples: Record<(typeof SUBJECTS)[number], Sample[]> = { PGlite: [], Postgres: [] };
    for (const subject of SUBJECTS) {
      progress(`${ATTEMPTS} tries on ${subject}`);
      samples[subject].push(await race(subject === 'Postgres' ? server.url : undefined));
    }
    return {
      title: `grants: ${CLIENTS} clients use ${GRANTS} grants of ${USES_EACH} uses each (one run)`,
      comparison: compare(SUBJECTS, METRICS, samples),
      hasRanges: false,
      notes: [
        'Each try is a POST of genies/url with a grant over HTTP; clients, server and database share the machine.',
        'Each is also written to the audit trail, behind the answer.',
      ],
    };
  } finally {
    await server.stop();
  }
};

async function race(databaseUrl: string | undefined): Promise<Sample> {
  const db = await openDb(databaseUrl, pino({ enabled: false }));
  const http = createServer();
  const world = await openGrantsWorld(db, overHttp(http));
  try {
    const options = { clients: CLIENTS, grants: GRANTS, usesEach: USES_EACH, attempts: ATTEMPTS };
    const { opened, refused, counted, seconds } = await raceGrants(world, options);
    if (opened !== GRANTS * USES_EACH || counted !== opened)
      throw new Error(`grants were not counted exactly: ${opened} opened, ${counted} counted`);
    return {
      'uses there were': GRANTS * USES_EACH,
      opened,
      refused,
      counted,
      'tries a second': ATTEMPTS / seconds,
    };
  } finally {
    http.closeAllConnections();
    http.close();
    await world.close();
    await db.close();
  }
}

function overHttp(http: ReturnType<typeof createServer>): Connect {
  return async (backend) => {
    http.on(
      'request',
      getRequestListener((request, env) => backend().app.fetch(request, env as never)),
    );
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    return (path, init) => fetch(origin + path, init);
  };
}
