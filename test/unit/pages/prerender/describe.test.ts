import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe } from '../../../../pages/prerender/views/describe.ts';

test.each([
  ['the first text that says something', ['', ' \n', 'Teeth', 'Words'], 'Teeth'],
  ['one line', ['All\n about\t\tteeth '], 'All about teeth'],
  ['nothing where there is nothing', ['', ''], ''],
])('a page is described by %s', (_what, texts, described) => {
  expect(describe(...texts)).toBe(described);
});

test('what is longer than search engines show is cut at a word, and says so', () => {
  const text = describe('teeth '.repeat(100));

  expect(text).toMatch(/^(teeth )+teeth…$/);
  expect(text.length).toBeLessThanOrEqual(160);
  expect(text.length).toBeGreaterThan(150);
});

test('whatever is written, it is short and whole letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (written) => {
      const text = describe(written);

      expect(text.length).toBeLessThanOrEqual(160);
      expect(text.isWellFormed()).toBe(true);
    }),
  );
});
