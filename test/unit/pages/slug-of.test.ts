import { expect, test } from 'vitest';
import { slugOf } from '../../../pages/genie/slug-of.ts';

test.each([
  ['/g/sunny-dental', 'sunny-dental'],
  ['/g/sunny-dental/', 'sunny-dental'],
  ['/demo/g/sunny-dental', 'sunny-dental'],
  ['/g/%D8%B1%D8%AD%D9%84%D8%A9', 'رحلة'],
  ['/g/%E0%A4%A', ''],
  ['/g/', ''],
  ['/', ''],
])('%s leads to "%s"', (pathname, slug) => {
  expect(slugOf(pathname)).toBe(slug);
});
