import type { Listing } from '../../shared/contract/listing.ts';
import { EVERYTHING, PAGE_SIZE, type Browse } from '../marketplace/browse.ts';
import type { Market } from './read/read-market.ts';
import { isSafeSlug } from './write/safe-slug.ts';

/** All of the list has pages; of a category these are enough to look into it. */
const MOST_OF_CATEGORY = 10;

export interface MarketPage {
  browse: Browse;
  /** Its place below `/browse/`; undefined for the marketplace itself. */
  slug: string | undefined;
  genies: readonly Listing[];
  count: number;
}

/**
 * The parts of the list that have a page of their own, so that links alone lead to each listing: all of it page by
 * page, and each category. Where two would have the same address, the first has it.
 */
export function planMarket({ listings, count, categories }: Market): MarketPage[] {
  const parts = [
    ...pagesOf(listings, { ...EVERYTHING, category: '' }, count),
    ...categories.flatMap(({ name, count: said }) => {
      const inIt = listings.filter(({ category }) => category === name);
      const pages = pagesOf(inIt, { ...EVERYTHING, category: name }, Math.max(said, inIt.length));
      return pages.slice(0, MOST_OF_CATEGORY);
    }),
  ];
  const taken = new Set<string>();
  return parts.filter(({ slug }) => {
    if (slug === undefined) return true;
    if (!isSafeSlug(slug) || slug === 'marketplace' || taken.has(slug)) return false;
    taken.add(slug);
    return true;
  });
}

function pagesOf(listings: readonly Listing[], first: Browse, count: number): MarketPage[] {
  const pages = Math.max(Math.ceil(listings.length / PAGE_SIZE), first.category ? 0 : 1);
  return Array.from({ length: pages }, (_, index) => {
    const browse = { ...first, page: index + 1 };
    const genies = listings.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE);
    return { browse, slug: slugOf(browse), genies, count };
  });
}

function slugOf({ category, page }: Browse): string | undefined {
  const name = category
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  const words = category ? name.replace(/^-|-$/g, '') : 'all';
  if (page === 1) return category ? words : undefined;
  return `${words}-${page}`;
}
