import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeImageUrl, safeLinkUrl } from '../../../shared/theme/safe-url.ts';
import { HOSTILE_STRINGS } from '../../support/hostile/hostile-strings.ts';

const PLACES = ['a.example', 'localhost', '127.0.0.1', '[::1]', '\t', '\n', '\0', ' '];

/** Addresses that are one, nearly one, or something else that begins like one. */
const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(...HOSTILE_STRINGS),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...'javascript JAVASCRIPT data https HTTP mailto tel : // / \\ @ a:b@ ? # %00'.split(' '),
        ...PLACES,
      ),
      {
        maxLength: 10,
      },
    )
    .map((parts) => parts.join('')),
);

test('whatever goes in, only an absolute web, mail or phone address comes out, with nobody’s password', () => {
  fc.assert(
    fc.property(address, (written) => {
      const link = safeLinkUrl(written);
      if (link === undefined) return;
      const { protocol, username, password, href } = new URL(link);
      expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(protocol);
      expect([username, password, href]).toEqual(['', '', link]);
    }),
    { numRuns: 20_000 },
  );
});

test('a picture comes over https, or from this very machine', () => {
  fc.assert(
    fc.property(address, (written) => {
      const picture = safeImageUrl(written);
      if (picture !== undefined)
        expect(picture).toMatch(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/);
    }),
    { numRuns: 20_000 },
  );
});

test('what is safe arrives, however often it is read', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (written) => {
      const { href } = new URL(written);
      expect(safeLinkUrl(written)).toBe(href);
      expect(safeLinkUrl(href)).toBe(href);
    }),
  );
});
