export const SORTS = ['newest', 'popular', 'rating', 'clones'] as const;
export type Sort = (typeof SORTS)[number];

/** What a visitor looks at: the page's whole state, and as much of it as the address says. */
export interface Browse {
  /** As it was typed. */
  search: string;
  category: string;
  sort: Sort;
  /** From 1. */
  page: number;
}

export const PAGE_SIZE = 24;
/** The API refuses larger offsets. */
const MOST_OFFSET = 10_000;
export const MOST_PAGES = Math.floor(MOST_OFFSET / PAGE_SIZE) + 1;

export const EVERYTHING: Browse = { search: '', category: '', sort: 'newest', page: 1 };

/** How many pages `count` listings fill, as far as the API goes; one where there are none. */
export function pagesOf(count: number): number {
  return Math.min(Math.max(Math.ceil(count / PAGE_SIZE), 1), MOST_PAGES);
}

export function isEverything({ search, category, page }: Browse): boolean {
  return search.trim() === '' && category === '' && page === 1;
}

/** True where the API would answer the same. */
export function isSameBrowse(one: Browse, other: Browse): boolean {
  return keyOf(one) === keyOf(other);
}

export function keyOf({ search, category, sort, page }: Browse): string {
  return JSON.stringify([search.trim(), category, sort, page]);
}
