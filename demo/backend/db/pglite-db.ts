import { PGlite, type Transaction } from '@electric-sql/pglite';
import { migrate } from './migrate.ts';
import { readMigrations } from './migrations.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';
import type { Db, Queryable } from './db.ts';

/**
 * Postgres in this process, in memory, gone when it ends. Creating a data directory takes seconds, so the
 * first start leaves a snapshot behind that later starts begin with.
 */
export async function openPgliteDb(): Promise<Db> {
  const migrations = await readMigrations();
  const snapshot = await readSnapshot(migrations);
  const stored = snapshot && (await open(snapshot).catch(() => undefined)); // a broken one is written anew
  if (stored) return stored;

  const pglite = await PGlite.create();
  const db = pgliteDb(pglite);
  await migrate(db, migrations);
  await writeSnapshot(migrations, await pglite.dumpDataDir('none'));
  return db;
}

async function open(snapshot: Blob): Promise<Db> {
  const db = pgliteDb(await PGlite.create({ loadDataDir: snapshot }));
  await db.query('SELECT 1 FROM agents LIMIT 1');
  return db;
}

function pgliteDb(pglite: PGlite): Db {
  return {
    ...queryable(pglite),
    transaction: (work) => pglite.transaction((tx) => work(queryable(tx))),
    close: () => pglite.close(),
  };
}

function queryable(source: PGlite | Transaction): Queryable {
  return {
    async query<Row>(sql: string, params: readonly unknown[] = []) {
      return (await source.query<Row>(sql, [...params])).rows;
    },
    async run(script) {
      await source.exec(script);
    },
  };
}
