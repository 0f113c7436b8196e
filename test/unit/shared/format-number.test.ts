import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '../../../shared/messages/format-number.ts';
import { LANGUAGES } from '../../../shared/messages/language.ts';

test('a number reads as the language’s own formatter writes it', () => {
  const value = fc.oneof(
    fc.integer({ min: -1_200, max: 1_200 }),
    fc.double({ min: 0, max: 5, noNaN: true }).filter((rating) => !Object.is(rating, -0)),
    fc.nat(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...LANGUAGES), value, (language, number) => {
      expect(formatNumber(language, number)).toBe(number.toLocaleString(language));
    }),
  );
});
