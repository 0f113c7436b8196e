import { publicBranding } from '../genies/public-genie.ts';
import type { ListingRow } from './listing-row.ts';

/**
 * What a public answer says of a listing (contract: 3.6), each field picked by name. `is_demo_genie`, `branding`,
 * `language`, `first_message` and `preview_url` are ours: what a card shows, and lets hear.
 */
export function publicListing(row: ListingRow, publicOrigin: string) {
  const language = row.language ?? '';
  return {
    id: row.id,
    slug: row.url_name,
    agent_id: row.id,
    name: row.name,
    description: row.description,
    category: row.category,
    brand: row.brand,
    rating: row.rating,
    view_count: row.view_count,
    clone_count: row.clone_count,
    is_featured: row.is_featured,
    is_demo_genie: row.is_demo_genie,
    branding: publicBranding(row.branding),
    language,
    first_message: row.first_message ?? '',
    preview_url: `${publicOrigin}/voice/samples/${language.startsWith('ar') ? 'ar' : 'en'}.ogg`,
    created_at: row.created_at.toISOString(),
  };
}
