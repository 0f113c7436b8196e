import type { ApiClient } from '../../../shared/api/api-client.ts';
import { type Category, listCategories } from '../../../shared/contract/list-categories.ts';
import type { Listing } from '../../../shared/contract/listing.ts';
import { listListings } from '../../../shared/contract/list-listings.ts';
import { listTrending } from '../../../shared/contract/list-trending.ts';
import { EVERYTHING, MOST_PAGES, PAGE_SIZE } from '../../marketplace/browse.ts';

/** Some of the list's pages in one answer, as many as the API gives. */
const AT_ONCE = 4 * PAGE_SIZE;
const MOST = MOST_PAGES * PAGE_SIZE;

export interface Market {
  /** In the order of the list, as far as the API goes. */
  listings: readonly Listing[];
  /** How many the API says there are. */
  count: number;
  categories: readonly Category[];
  trending: readonly Listing[];
  isPublic(listing: Listing): boolean;
}

/** All that is listed. @param slugs those of all public Genies. */
export async function readMarket(
  api: ApiClient,
  patiently: <T>(ask: () => Promise<T>) => Promise<T>,
  slugs: ReadonlySet<string>,
): Promise<Market> {
  const query = { sortBy: EVERYTHING.sort };
  const listings = new Map<string, Listing>();
  let count = 0;
  for (let offset = 0; offset < MOST;) {
    const answer = await patiently(() => api.call(listListings, { limit: AT_ONCE, offset, query }));
    const before = listings.size;
    for (const listing of answer.genies) listings.set(listing.slug, listing);
    if (listings.size === before) break; // the end, or an API that does not count offsets
    count = answer.count;
    offset += answer.genies.length;
    if (offset >= count) break;
  }
  const { categories } = await patiently(() => api.call(listCategories, {}));
  const { genies: trending } = await patiently(() => api.call(listTrending, {}));
  const isPublic = ({ slug }: Listing) => slugs.has(slug);
  return { listings: [...listings.values()].slice(0, MOST), count, categories, trending, isPublic };
}
