import { requests } from '../../../../shared/contract/requests.ts';
import { browseListings } from '../../marketplace/browse-listings.ts';
import { publicListing } from '../../marketplace/public-listing.ts';
import { action } from '../action.ts';

const DEFAULT_LIMIT = 6;

/** `marketplace/trending`: what is looked at most these days. */
export const listTrending = action({
  access: 'public-read',
  data: requests['marketplace/trending'],
  async handle({ limit = DEFAULT_LIMIT }, _caller, { db, publicOrigin }) {
    const everything = { search: undefined, category: undefined, minRating: undefined };
    const rows = await browseListings(db, { ...everything, order: 'trending', limit, offset: 0 });
    return { genies: rows.map((row) => publicListing(row, publicOrigin)), count: rows.length };
  },
});
