import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeIdOf, pageUrl, slugOf, spokenAddress } from '../../../pages/shared/page-address.ts';

test.each([
  ['/g/sunny-dental', 'sunny-dental'],
  ['/g/sunny-dental/', 'sunny-dental'],
  ['/p/sunny-group', 'sunny-group'],
  ['/q/sunny-dental', 'sunny-dental'],
  ['/print/sunny-dental', 'sunny-dental'],
  ['/demo/g/sunny-dental', 'sunny-dental'],
  ['/g/%D8%B1%D8%AD%D9%84%D8%A9', 'رحلة'],
  ['/g/%E0%A4%A', ''],
  ['/x/sunny-dental', ''],
  ['/g/', ''],
  ['/', ''],
])('%s leads to "%s"', (pathname, slug) => {
  expect(slugOf(pathname)).toBe(slug);
});

test('the address of any page of any slug leads back to that slug, wherever the deployment lives', () => {
  const kinds = fc.constantFrom('g', 'p', 'q', 'print');
  // `.` and `..` are steps in a path, and no slug is either.
  const slugs = fc.string({ unit: 'grapheme', minLength: 1 }).filter((slug) => !/^\.{1,2}$/.test(slug));
  const here = fc.constantFrom('https://g.test/g/x', 'https://g.test/below/p/x?a=1#b', 'http://h:81/q/x/');
  fc.assert(
    fc.property(kinds, slugs, here, (kind, slug, href) => {
      const url = new URL(pageUrl(kind as 'g', slug, href));

      expect(slugOf(url.pathname)).toBe(slug);
      expect(url.origin).toBe(new URL(href).origin);
      expect(url.search + url.hash).toBe('');
      expect(url.pathname.startsWith('/below')).toBe(href.includes('/below'));
    }),
  );
});

test('an address of one page never carries the token of another', () => {
  expect(pageUrl('g', 'vip', 'https://g.test/g/vip?access_token=a#access_token=b')).toBe(
    'https://g.test/g/vip',
  );
});

test.each([
  ['?c=5a1d0c1e-2001-4a6b-9c01-000000000001', '5a1d0c1e-2001-4a6b-9c01-000000000001'],
  ['?c=5A1D0C1E-2001-4A6B-9C01-000000000001', '5a1d0c1e-2001-4a6b-9c01-000000000001'],
  ['?c=7', undefined],
  ['?c=<script>', undefined],
  ['', undefined],
])('the code in "%s" is %s', (search, id) => {
  expect(codeIdOf(search)).toBe(id);
});

test.each([
  ['https://g.test/q/sunny-dental?c=7', 'g.test/q/sunny-dental'],
  ['http://localhost:5180/q/sunny/', 'localhost:5180/q/sunny'],
  ['https://g.test/q/%D8%B1%D8%AD%D9%84%D8%A9', 'g.test/q/رحلة'],
])('%s is printed as %s', (href, text) => {
  expect(spokenAddress(href)).toBe(text);
});
