import type { Queryable } from '../db/db.ts';
import { likeAnywhere } from '../genies/like-anywhere.ts';
import { IS_LISTED, SELECT_LISTING, type ListingRow } from './listing-row.ts';

/** The orders there are, and what each is called on the wire; nothing else ever gets into the SQL. */
const ORDERS = {
  newest: 'a.created_at DESC, a.id',
  popular: 'a.view_count DESC, a.id',
  rating: 'a.rating DESC, a.id',
  clones: 'a.clone_count DESC, a.id',
  trending: 'a.trend DESC, a.id',
} as const;
export type ListingOrder = keyof typeof ORDERS;

export interface ListingBrowse {
  search: string | undefined;
  category: string | undefined;
  minRating: number | undefined;
  order: ListingOrder;
  limit: number;
  offset: number;
}

export function browseListings(db: Queryable, browse: ListingBrowse): Promise<ListingRow[]> {
  const { conditions, values } = filter(browse);
  const [limit, offset] = [`$${values.length + 1}`, `$${values.length + 2}`];
  return db.query<ListingRow>(
    `${SELECT_LISTING} WHERE ${conditions} ORDER BY ${ORDERS[browse.order]} LIMIT ${limit} OFFSET ${offset}`,
    [...values, browse.limit, browse.offset],
  );
}

/** How many match in all. */
export async function countListings(db: Queryable, browse: ListingBrowse): Promise<number> {
  const { conditions, values } = filter(browse);
  const [row] = await db.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM agents a WHERE ${conditions}`,
    values,
  );
  return row?.count ?? 0;
}

/** Only what is asked for stands in the statement, so that Postgres takes the index that fits. */
function filter({ search, category, minRating }: ListingBrowse) {
  const conditions: string[] = [IS_LISTED];
  const values: (string | number)[] = [];
  const add = (condition: (parameter: string) => string, value: string | number | undefined) => {
    if (value === undefined) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  add(
    (pattern) => `(a.name ILIKE ${pattern} ESCAPE '\\' OR a.description ILIKE ${pattern} ESCAPE '\\')`,
    search && likeAnywhere(search),
  );
  add((parameter) => `a.category = ${parameter}`, category);
  add((parameter) => `a.rating >= ${parameter}`, minRating);
  return { conditions: conditions.join(' AND '), values };
}
