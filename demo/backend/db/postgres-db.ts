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
  // An idle connection that the server drops is an 'error' event, which would end the process unheard.
  pool.on('error', ({ name }) => logger.warn({ error: name }, 'lost an idle database connection'));

  const db = postgresDb(pool);
  try {
    await migrate(db, await readMigrations());
  } catch (cause) {
    await db.close();
    throw cause;
  }
  return db;
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
