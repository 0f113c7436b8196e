import type { Queryable } from '../db/db.ts';

/** What is listed: nothing that is switched off, private, or not meant for the marketplace. */
export const IS_LISTED = 'a.is_active AND a.is_public AND a.is_marketplace_genie';

/** A Genie as the marketplace needs it. */
export interface ListingRow {
  id: string;
  url_name: string;
  name: string;
  description: string;
  category: string;
  brand: string;
  rating: number;
  view_count: number;
  clone_count: number;
  is_featured: boolean;
  is_demo_genie: boolean;
  branding: Record<string, unknown>;
  first_message: string | null;
  language: string | null;
  created_at: Date;
}

/** Where conditions and order are added. Prompts stay in the database. */
export const SELECT_LISTING = `
  SELECT a.id, a.url_name, a.name, a.description, a.category, a.brand, a.rating, a.view_count, a.clone_count,
    a.is_featured, a.is_demo_genie, a.branding, a.settings->>'first_message' AS first_message,
    a.settings->>'language' AS language, a.created_at
  FROM agents a`;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** By its slug, or by its uuid. */
export async function findListing(db: Queryable, idOrSlug: string): Promise<ListingRow | undefined> {
  const column = UUID.test(idOrSlug) ? 'id' : 'url_name';
  const [row] = await db.query<ListingRow>(`${SELECT_LISTING} WHERE a.${column} = $1 AND ${IS_LISTED}`, [
    idOrSlug,
  ]);
  return row;
}

/** Others of its category, the most looked at first. */
export function relatedListings(db: Queryable, { id, category }: ListingRow): Promise<ListingRow[]> {
  return db.query<ListingRow>(
    `${SELECT_LISTING} WHERE ${IS_LISTED} AND a.category = $1 AND a.id <> $2
     ORDER BY a.view_count DESC, a.id LIMIT 4`,
    [category, id],
  );
}
