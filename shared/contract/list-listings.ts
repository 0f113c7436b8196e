import * as z from 'zod/mini';
import { action } from './action.ts';
import { listings } from './listing.ts';
import { read } from './read.ts';
import { readNumber } from './read-number.ts';

/** One page of the marketplace; `count` is how many match in all. */
export const listListings = action(
  'marketplace/list',
  true,
  z.object({
    genies: listings(100),
    count: read((value) => Math.max(Math.floor(readNumber(value) ?? 0), 0)),
  }),
);
