import { expect, test } from 'vitest';
import { geniePath, slugOfInvite } from '../../../../pages/invite/slug-of-invite.ts';

test.each([
  ['/invite/vip', 'vip', '/g/vip'],
  ['/invite/vip/', 'vip', '/g/vip'],
  ['/below/invite/a%20b', 'a b', '/below/g/a%20b'],
  ['/invite/%E0', '', '/g/%E0'],
])('%s is an invite to %j, which lives at %s', (pathname, slug, path) => {
  expect(slugOfInvite(pathname)).toBe(slug);
  expect(geniePath(pathname)).toBe(path);
});
