import { expect, test, vi } from 'vitest';
import { takeAccessToken } from '../../../pages/shared/take-access-token.ts';

function pageAt(href: string) {
  const replaceState = vi.fn<(state: unknown, unused: string, url: string) => void>();
  const page = { location: { href }, history: { state: null, replaceState } };
  return { page: page as unknown as Pick<Window, 'location' | 'history'>, replaceState };
}

test.each([
  ['#access_token=abc', 'https://g.test/g/vip#access_token=abc', 'https://g.test/g/vip'],
  ['?access_token=abc', 'https://g.test/g/vip?access_token=abc', 'https://g.test/g/vip'],
  [
    'beside other things',
    'https://g.test/g/vip?c=7&access_token=abc#a=1&access_token=abc',
    'https://g.test/g/vip?c=7#a=1',
  ],
])('a grant in the address (%s) is read and taken off', (_, href, cleaned) => {
  const { page, replaceState } = pageAt(href);

  expect(takeAccessToken(page)).toBe('abc');
  expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, '', cleaned);
});

test('an address without a grant is left alone', () => {
  const { page, replaceState } = pageAt('https://g.test/g/vip?c=7#top');

  expect(takeAccessToken(page)).toBeUndefined();
  expect(replaceState).not.toHaveBeenCalled();
});

test.each(['', 'x'.repeat(257)])('what cannot be a grant is taken off and forgotten', (token) => {
  const { page, replaceState } = pageAt(`https://g.test/g/vip#access_token=${token}`);

  expect(takeAccessToken(page)).toBeUndefined();
  expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, '', 'https://g.test/g/vip');
});
