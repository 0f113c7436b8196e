import { requests } from '../../../../shared/contract/requests.ts';
import { browseListings, countListings, type ListingBrowse } from '../../marketplace/browse-listings.ts';
import { publicListing } from '../../marketplace/public-listing.ts';
import { action } from '../action.ts';

const DEFAULT_LIMIT = 24;

/** `marketplace/list`: one page of what is listed; `count` is how many match in all. */
export const listListings = action({
  access: 'public-read',
  data: requests['marketplace/list'],
  async handle({ limit = DEFAULT_LIMIT, offset = 0, query = {} }, _caller, { db, publicOrigin }) {
    const browse: ListingBrowse = {
      search: query.search?.normalize('NFC').trim() || undefined,
      category: query.category || undefined,
      minRating: query.minRating ? Number(query.minRating) : undefined,
      order: query.sortBy ?? 'newest',
      limit,
      offset,
    };
    const [rows, count] = await Promise.all([browseListings(db, browse), countListings(db, browse)]);
    return { genies: rows.map((row) => publicListing(row, publicOrigin)), count, limit, offset };
  },
});
