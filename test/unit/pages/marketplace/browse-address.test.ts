import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EVERYTHING,
  MOST_PAGES,
  PAGE_SIZE,
  SORTS,
  pagesOf,
  type Browse,
} from '../../../../pages/marketplace/browse.ts';
import { readBrowse, writeBrowse } from '../../../../pages/marketplace/browse-address.ts';
import { genieAddress } from '../../../../pages/marketplace/market-address.ts';
import { pageNumbers } from '../../../../pages/marketplace/page-numbers.ts';

const typed = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', maxLength })
    .map((text) => text.replaceAll('\0', ''))
    .filter((text) => text.length <= maxLength && text.isWellFormed());
const anyBrowse: fc.Arbitrary<Browse> = fc.record({
  search: typed(200),
  category: typed(100),
  sort: fc.constantFrom(...SORTS),
  page: fc.integer({ min: 1, max: MOST_PAGES }),
});

test('what an address says is what was put into it', () => {
  fc.assert(
    fc.property(anyBrowse, (browse) => {
      expect(readBrowse(writeBrowse(browse))).toEqual(browse);
    }),
  );
});

test('a whole address carries it too, through the browser’s own reading', () => {
  fc.assert(
    fc.property(anyBrowse, (browse) => {
      const url = new URL(`https://genie.test/marketplace${writeBrowse(browse)}`);
      expect(readBrowse(url.search)).toEqual(browse);
    }),
  );
});

test('whatever stands in an address, it is read as something that the API takes, and said shorter once', () => {
  const field = fc.constantFrom('search', 'category', 'sort', 'page', 'other');
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.tuple(field, fc.string({ unit: 'binary', maxLength: 260 })))
      .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
  );
  fc.assert(
    fc.property(query, (text) => {
      const browse = readBrowse(text);
      expect(browse.search.length).toBeLessThanOrEqual(200);
      expect((browse.search + browse.category).isWellFormed()).toBe(true);
      expect((browse.page - 1) * PAGE_SIZE).toBeLessThanOrEqual(10_000);
      expect(readBrowse(writeBrowse(browse))).toEqual(browse);
    }),
  );
});

test.each([
  ['', EVERYTHING],
  [
    '?search=tooth%20ache&category=Health&page=2',
    { ...EVERYTHING, search: 'tooth ache', category: 'Health', page: 2 },
  ],
  ['?page=0&sort=oldest&utm_source=mail', EVERYTHING],
  ['?page=1e3', EVERYTHING],
  ['?page=999999', { ...EVERYTHING, page: MOST_PAGES }],
  ['?search=%E0%A4&sort=rating', { ...EVERYTHING, search: '\ufffd', sort: 'rating' }],
])('%s', (query, browse) => {
  expect(readBrowse(query)).toEqual(browse);
});

test('what is as usual is not said', () => {
  expect(writeBrowse(EVERYTHING)).toBe('');
  expect(writeBrowse({ ...EVERYTHING, page: 3 })).toBe('?page=3');
});

test.each([
  ['https://genie.test/marketplace?search=a', 'https://genie.test/g/sunny-dental'],
  ['https://genie.test/marketplace/', 'https://genie.test/g/sunny-dental'],
  ['https://genie.test/browse/health-2', 'https://genie.test/g/sunny-dental'],
  ['https://host.test/browse/browse/all-2/', 'https://host.test/browse/g/sunny-dental'],
  ['https://host.test/browse/marketplace', 'https://host.test/browse/g/sunny-dental'],
  ['https://host.test/genies/marketplace#x', 'https://host.test/genies/g/sunny-dental'],
])('from %s a listing leads to %s', (href, address) => {
  expect(genieAddress('sunny-dental', href)).toBe(address);
});

test('pages are numbered as far as the API goes, and links lead to first, last and the neighbours', () => {
  expect([pagesOf(0), pagesOf(24), pagesOf(25), pagesOf(10_000), pagesOf(1e9)]).toEqual([
    1,
    1,
    2,
    MOST_PAGES,
    MOST_PAGES,
  ]);
  expect(pageNumbers(1, 1)).toEqual([1]);
  expect(pageNumbers(1, 9)).toEqual([1, 2, 9]);
  expect(pageNumbers(5, 9)).toEqual([1, 4, 5, 6, 9]);
  expect(pageNumbers(9, 9)).toEqual([1, 8, 9]);
});
