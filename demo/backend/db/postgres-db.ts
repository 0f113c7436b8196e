import { Pool, types, type PoolClient } from 'pg';
import type { Logger } from 'pino';
import { migrate } from './migrate.ts';
import { readMigrations } from './migrations.ts';
import type { Db, Queryable } from './db.ts';

const BIGINT = 20; // the oid of int8, which pg hands out as text

/** A real Postgres server, brought up to date with the migrations. */
export async function openPostgresDb(databaseUrl: string, logger: Logger): Promise<Db> {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === BIGINT ? Number : types.getTypeParser(oid, format as 'text'),
    },
  });
  // A connection that the server drops is an 'error' event, at times two, which would end the process unheard. The pool
  // listens to idle ones; of one in use its statement tells.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', ({ name }) => logger.warn({ error: name }, 'lost an idle database connection'));

  const db = postgresDb(pool);
  try {
    await migrate(db, await readMigrations());
  } catch (cause) {
    await db.close();
    throw unusable(cause);
  }
  return db;
}

/** Names neither user nor password. A refused connection to several addresses has no message of its own. */
function unusable(cause: unknown): Error {
  const reasons = cause instanceof AggregateError ? cause.errors : [cause];
  const why = reasons.map((reason) => (reason instanceof Error ? reason.message : String(reason))).join('; ');
  return new Error(`The database of DATABASE_URL cannot be used: ${why}. Is its server running?`, { cause });
}

function postgresDb(pool: Pool): Db {
  return {
    ...queryable(pool),
    async transaction(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('BEGIN');
        const result = await work(queryable(client));
        await client.query('COMMIT');
        return result;
      } catch (cause) {
        await client.query('ROLLBACK').catch((error: Error) => (broken = error));
        throw cause;
      } finally {
        client.release(broken); // a connection that cannot roll back is thrown away
      }
    },
    close: () => pool.end(),
  };
}

function queryable(source: Pool | PoolClient): Queryable {
  return {
    async query<Row>(sql: string, params: readonly unknown[] = []) {
      return (await source.query(sql, [...params])).rows as Row[];
    },
    async run(script) {
      await source.query(script);
    },
  };
}
