import { expect, test } from 'vitest';
import { planMarket } from '../../../../pages/prerender/plan-market.ts';
import { type Market, readMarket } from '../../../../pages/prerender/read/read-market.ts';
import { createApiClient } from '../../../../shared/api/api-client.ts';
import { Listing } from '../../../../shared/contract/listing.ts';

const listing = (index: number, category = '') =>
  Listing.parse({ slug: `genie-${index}`, name: `Genie ${index}`, category });
const manyOf = (count: number, category = '') =>
  Array.from({ length: count }, (_, index) => listing(index, category));

const marketOf = (listings: Listing[], categories: string[] = []): Market => ({
  listings,
  count: listings.length,
  categories: categories.map((name) => ({ name, count: 0 })),
  trending: [],
  isPublic: () => true,
});
const slugsOf = (market: Market) => planMarket(market).map(({ slug }) => slug);

test('every listing stands on a page of the whole list, and on one of its category', () => {
  const listings = [...manyOf(30, 'Food & Drink'), listing(40, 'صحة')];
  const pages = planMarket(marketOf(listings, ['Food & Drink', 'صحة', 'Nobody']));

  expect(pages.map(({ slug }) => slug)).toEqual([undefined, 'all-2', 'food-drink', 'food-drink-2', 'صحة']);
  const whole = pages.filter(({ browse }) => browse.category === '').flatMap(({ genies }) => genies);
  expect(whole).toEqual(listings);
  expect(pages.at(-1)).toMatchObject({ browse: { category: 'صحة', page: 1 }, count: 1 });
});

test('an empty marketplace has its page', () => {
  expect(slugsOf(marketOf([]))).toEqual([undefined]);
});

test('a category whose address is taken, or is none, is left to the query', () => {
  const listings = ['Pets', 'pets!', 'Marketplace', '***', 'All 2'].map((name, index) =>
    listing(index, name),
  );

  expect(
    slugsOf(
      marketOf(
        listings,
        listings.map(({ category }) => category),
      ),
    ),
  ).toEqual([undefined, 'pets', 'all-2']);
});

test('a large category has ten pages, the whole list all of them', () => {
  const slugs = slugsOf(marketOf(manyOf(600, 'Health'), ['Health']));

  expect(slugs).toContain('all-25');
  expect(slugs).toContain('health-10');
  expect(slugs).not.toContain('health-11');
});

/** An API that answers at most `most` at a time, and from the beginning where it does not count. */
function apiOf(count: number, most: number, counts = true) {
  const offsets: number[] = [];
  const api = createApiClient({
    baseUrl: 'https://api.example/v1',
    async fetch(_, init) {
      const { action, data } = JSON.parse(String(init?.body));
      if (action === 'categories') return Response.json({ success: true, data: { categories: [] } });
      if (action === 'trending') return Response.json({ success: true, data: { genies: [] } });
      offsets.push(data.offset);
      const from = counts ? data.offset : 0;
      return Response.json({
        success: true,
        data: { genies: manyOf(count).slice(from, from + most), count },
      });
    },
  });
  return { api, offsets };
}
const read = ({ api }: ReturnType<typeof apiOf>) => readMarket(api, (ask) => ask(), new Set());

test('the list is read to its end, however little the API answers at a time', async () => {
  const source = apiOf(130, 50);

  expect((await read(source)).listings).toEqual(manyOf(130));
  expect(source.offsets).toEqual([0, 50, 100]);
});

test('an API that does not count offsets is asked twice', async () => {
  const source = apiOf(130, 50, false);

  expect((await read(source)).listings).toEqual(manyOf(50));
  expect(source.offsets).toEqual([0, 50]);
});
