import type { Logger } from 'pino';
import type { Db } from './db.ts';

/** The server at `databaseUrl`, or Postgres in this process. Only the one that is used is loaded. */
export async function openDb(databaseUrl: string | undefined, logger: Logger): Promise<Db> {
  if (databaseUrl === undefined) return (await import('./pglite-db.ts')).openPgliteDb();
  return (await import('./postgres-db.ts')).openPostgresDb(databaseUrl, logger);
}
