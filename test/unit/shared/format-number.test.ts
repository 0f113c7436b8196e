import { assert, constantFrom, double, nat, oneof, property } from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '../../../shared/messages/format-number.ts';
import { LANGUAGES } from '../../../shared/messages/language.ts';

test('a count or a rating reads as the language’s own formatter writes it', () => {
  const value = oneof(nat(1_200), nat(), double({ min: 0, max: 5, noNaN: true }));
  assert(
    property(constantFrom(...LANGUAGES), value, (language, number) => {
      expect(formatNumber(language, number)).toBe(number.toLocaleString(language));
    }),
  );
});
