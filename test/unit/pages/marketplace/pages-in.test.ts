import { expect, test } from 'vitest';
import { EVERYTHING, MOST_PAGES } from '../../../../pages/marketplace/browse.ts';
import { pagesIn } from '../../../../pages/marketplace/pages-in.ts';
import { listListings } from '../../../../shared/contract/list-listings.ts';

const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ slug: `genie-${index}` }));
const pages = (page: number, shown: number, count: unknown) =>
  pagesIn({
    browse: { ...EVERYTHING, page },
    answer: listListings.result.parse({ genies: rows(shown), count }),
  });

test.each([
  ['said', 1, 24, 60, 3],
  ['said as text', 2, 24, '60', 3],
  ['exactly full', 2, 24, 48, 2],
  ['not said, and the page is full', 1, 24, undefined, 2],
  ['not said, and the page is not', 2, 5, null, 2],
  ['less than is shown', 3, 24, 10, 4],
  ['below nothing', 1, 3, -5, 1],
  ['more than the API goes', MOST_PAGES, 24, 1e12, MOST_PAGES],
  ['not said, at the end', MOST_PAGES, 24, undefined, MOST_PAGES],
])('a count that is %s: page %i with %i of %j has %i pages', (_, page, shown, count, most) => {
  expect(pages(page, shown, count)).toBe(most);
});

test('what is rated in text is rated', () => {
  const { genies } = listListings.result.parse({
    genies: ['4.5', 5, '9', 'good', '', null].map((rating, index) => ({ slug: `g-${index}`, rating })),
  });

  expect(genies.map(({ rating }) => rating)).toEqual([4.5, 5, 0, 0, 0, 0]);
});
