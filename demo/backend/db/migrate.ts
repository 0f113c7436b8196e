import type { Db } from './db.ts';
import type { Migration } from './migrations.ts';

const LOCK = 7_405_113; // any number, as long as every process that migrates takes the same

/** Applies what is new, all or nothing. Processes that start at the same time wait for one another. */
export function migrate(db: Db, migrations: Migration[]): Promise<void> {
  return db.transaction(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await tx.run('CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY)');
    const applied = await tx.query<{ name: string }>('SELECT name FROM schema_migrations');
    const known = new Set(applied.map(({ name }) => name));
    for (const { name, script } of migrations) {
      if (known.has(name)) continue;
      await tx.run(script);
      await tx.query('INSERT INTO schema_migrations (name) VALUES ($1)', [name]);
    }
  });
}
