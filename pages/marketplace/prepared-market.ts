import { listCategories, type Category } from '../../shared/contract/list-categories.ts';
import type { Listing } from '../../shared/contract/listing.ts';
import { listListings } from '../../shared/contract/list-listings.ts';
import { listTrending } from '../../shared/contract/list-trending.ts';
import { readBrowse } from './browse-address.ts';
import type { Browse } from './browse.ts';
import type { Answer } from './browse-state.ts';

/** What a prerendered page of the marketplace shows: a part of the list, and the API's three answers. */
export interface PreparedMarket {
  browse: Browse;
  list: Answer;
  categories: readonly Category[];
  trending: readonly Listing[];
}

/** Undefined where it is not that, in all of its parts. */
export function readPreparedMarket(data: unknown): PreparedMarket | undefined {
  const parts: Record<string, unknown> = { ...(data as object | undefined) };
  const browse = readBrowse(typeof parts.query === 'string' ? parts.query : '');
  const list = listListings.result.safeParse(parts.list).data;
  const categories = listCategories.result.safeParse(parts.categories).data?.categories;
  const trending = listTrending.result.safeParse(parts.trending).data?.genies;
  return list && categories && trending && { browse, list, categories, trending };
}
