import type { Queryable } from '../db/db.ts';
import { IS_LISTED } from './listing-row.ts';

const MOST = 100;

export interface CategoryRow {
  name: string;
  count: number;
}

/** The categories that have listings, with how many, in alphabetical order. */
export function listCategories(db: Queryable): Promise<CategoryRow[]> {
  return db.query<CategoryRow>(
    `SELECT a.category AS name, count(*)::integer AS count FROM agents a
     WHERE ${IS_LISTED} AND a.category <> '' GROUP BY a.category ORDER BY a.category LIMIT $1`,
    [MOST],
  );
}
