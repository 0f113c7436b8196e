import { MOST_PAGES, PAGE_SIZE, pagesOf } from './browse.ts';
import type { Shown } from './browse-state.ts';

/** How many pages there are; where the API does not say, or says less than it shows, a full page may have a next one. */
export function pagesIn({ browse: { page }, answer: { genies, count } }: Shown): number {
  const isFull = genies.length >= PAGE_SIZE;
  const isSaid = count >= (page - 1) * PAGE_SIZE + genies.length;
  return isSaid ? pagesOf(count) : Math.min(isFull ? page + 1 : page, MOST_PAGES);
}
