import * as z from 'zod/mini';
import { action } from './action.ts';
import { Listing, listings } from './listing.ts';

/** One listing by slug or uuid, with others like it. Each answer counts as a view, so it is never asked for ahead. */
export const getListing = action(
  'marketplace/get',
  false,
  z.object({ genie: z.object({ ...Listing.shape, related_genies: listings(12) }) }),
);
