import type { Queryable } from '../db/db.ts';
import { SELECT_GENIE, type GenieRow, type SummaryRow } from './genie-row.ts';
import { likeAnywhere } from './like-anywhere.ts';

export interface Browse {
  search: string | undefined;
  /** Otherwise only names are searched. */
  searchesDescriptions: boolean;
  category: string | undefined;
  isMarketplaceGenie: boolean | undefined;
  isDemoGenie: boolean | undefined;
  limit: number;
  offset: number;
}

/** One page of what strangers may browse, newest first. */
export function browseGenies(db: Queryable, browse: Browse): Promise<GenieRow[]> {
  return browseRows<GenieRow>(db, SELECT_GENIE, browse);
}

/** The same without pages and QR codes, which is half the work. */
export function browseSummaries(db: Queryable, browse: Browse): Promise<SummaryRow[]> {
  return browseRows<SummaryRow>(db, 'SELECT a.* FROM agents a', browse);
}

function browseRows<Row>(db: Queryable, select: string, browse: Browse): Promise<Row[]> {
  return db.query<Row>(`${select} WHERE ${LISTED} ORDER BY a.created_at DESC, a.id LIMIT $6 OFFSET $7`, [
    ...filtersOf(browse),
    browse.limit,
    browse.offset,
  ]);
}

/** How many match in all. */
export async function countGenies(db: Queryable, browse: Browse): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM agents a WHERE ${LISTED}`,
    filtersOf(browse),
  );
  return row?.count ?? 0;
}

const LISTED = `
  a.is_active AND (a.is_public OR a.is_marketplace_genie)
  AND ($1::text IS NULL OR a.name ILIKE $1 ESCAPE '\\' OR ($2::boolean AND a.description ILIKE $1 ESCAPE '\\'))
  AND ($3::text IS NULL OR a.category = $3)
  AND ($4::boolean IS NULL OR a.is_marketplace_genie = $4)
  AND ($5::boolean IS NULL OR a.is_demo_genie = $5)`;

function filtersOf({ search, searchesDescriptions, category, isMarketplaceGenie, isDemoGenie }: Browse) {
  return [
    search === undefined ? null : likeAnywhere(search),
    searchesDescriptions,
    category ?? null,
    isMarketplaceGenie ?? null,
    isDemoGenie ?? null,
  ];
}
