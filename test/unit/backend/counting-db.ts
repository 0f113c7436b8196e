import type { Db, Queryable } from '../../../demo/backend/db/db.ts';

/** Writes down which statements run: what takes the same work takes the same time, on any machine. */
export function countingDb(db: Db): { db: Db; take(): string[] } {
  const statements: string[] = [];
  const counting = (source: Queryable): Queryable => ({
    query: (sql, params) => {
      statements.push(sql.replace(/\s+/g, ' ').trim());
      return source.query(sql, params);
    },
    run: (script) => source.run(script),
  });
  return {
    db: {
      ...counting(db),
      transaction: (work) => db.transaction((tx) => work(counting(tx))),
      close: () => db.close(),
    },
    take: () => statements.splice(0),
  };
}
