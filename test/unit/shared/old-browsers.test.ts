import { expect, test } from 'vitest';
import { cutText } from '../../../shared/cut-text.ts';
import { parseUrl } from '../../../shared/parse-url.ts';

test.each([
  ['short', 10, 'short'],
  ['a long one', 6, 'a long'],
  ['ab😀', 3, 'ab\ufffd'],
  ['😀\ud83d!', 10, '😀\ufffd!'],
])('%j cut to %i is %j', (text, maxLength, cut) => {
  expect(cutText(text, maxLength)).toBe(cut);
  expect(cutText(text, maxLength)).toBe(text.slice(0, maxLength).toWellFormed());
});

test('an address is read where it is absolute', () => {
  expect(parseUrl('https://a.example/b')?.host).toBe('a.example');
  expect(parseUrl('/b')).toBe(undefined);
  expect(parseUrl('')).toBe(undefined);
});
