import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { requests } from '../../../../shared/contract/requests.ts';
import { isEmail } from '../../../../widget/panel/gate/is-email.ts';

const contract = requests['genies/request-access'];

test('whatever address the API takes passes', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (email) => {
      fc.pre(contract.safeParse({ url_name: 'vip', email }).success);
      expect(isEmail(email)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('nothing with a gap, a second @ or no dot after it does, however it is put together', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[^@.\s]{1,20}$/),
      fc.stringMatching(/^[^@.\s]{1,20}$/),
      fc.constantFrom(' ', '\n', '@', '\u00a0', '\t'),
      (name, host, slip) => {
        const slips = [`${name}@${host}`, `${name}${slip}x@${host}.com`, `${name}@${host}${slip}.com`];
        expect(slips.filter(isEmail)).toEqual([]);
      },
    ),
  );
});

test.each(['', '@', 'a@b', 'a@b.', 'a@.b', 'a b@c.de', `${'a'.repeat(250)}@b.de`])('%j is none', (text) => {
  expect(isEmail(text)).toBe(false);
});
