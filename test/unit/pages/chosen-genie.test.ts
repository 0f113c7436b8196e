import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOfGenie, chosenGenie } from '../../../pages/portal/chosen-genie.ts';

test.each([
  ['#rihla', '', 'rihla'],
  ['', '?genie=rihla', 'rihla'],
  ['#acme', '?genie=rihla', 'acme'],
  ['#%E0%A4%A', '', ''],
  ['', '', ''],
])('%s%s leads to "%s"', (hash, search, slug) => {
  expect(chosenGenie({ hash, search })).toBe(slug);
});

test('every slug survives the way into the address and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (slug) => {
      const { hash, search } = new URL(`https://g.test/p/x${addressOfGenie(slug)}`);

      expect(chosenGenie({ hash, search })).toBe(slug);
    }),
  );
});
