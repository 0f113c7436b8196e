import { requests } from '../../../../shared/contract/requests.ts';
import { Refusal } from '../../http/refusal.ts';
import { countView } from '../../marketplace/count-view.ts';
import { findListing, relatedListings } from '../../marketplace/listing-row.ts';
import { publicListing } from '../../marketplace/public-listing.ts';
import { action } from '../action.ts';

/**
 * `marketplace/get`: one listing by slug or uuid, and others like it. Each answer is a view, but no more than one
 * a minute from one address: else anybody could put a listing on top by asking often.
 */
export const getListing = action({
  access: 'public-read',
  data: requests['marketplace/get'],
  async handle({ id }, { ip, isPrefetch }, { db, background, limiters, now, publicOrigin }) {
    const listing = await findListing(db, id);
    if (!listing) throw new Refusal(404, 'NOT_FOUND', 'No listing has this id or slug');
    const related = await relatedListings(db, listing);
    if (!isPrefetch && limiters.views.take(`${ip} ${listing.id}`) === 0)
      background.start(() => countView(db, listing.id, now()));
    return {
      genie: {
        ...publicListing(listing, publicOrigin),
        related_genies: related.map((row) => publicListing(row, publicOrigin)),
      },
    };
  },
});
