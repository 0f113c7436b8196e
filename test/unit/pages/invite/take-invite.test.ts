import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeInvite } from '../../../../pages/invite/take-invite.ts';

const AGENT_ID = '5a1d0c1e-1005-4a6b-9c01-000000000005';
const ORIGIN = 'https://genie.example';

function open(address: string) {
  let shown = address;
  const page = {
    location: { href: address },
    history: { state: null, replaceState: (_: unknown, __: string, url: string) => (shown = url) },
  };
  return { invite: takeInvite(page as unknown as Window), shown };
}

test('an invite is read, and leaves nothing in the address', () => {
  fc.assert(
    fc.property(fc.emailAddress(), fc.stringMatching(/^[\w-]{1,80}$/), (email, code) => {
      const fragment = new URLSearchParams({ agent_id: AGENT_ID, email, code });
      const { invite, shown } = open(`${ORIGIN}/invite/vip#${fragment}`);

      expect(shown).toBe(`${ORIGIN}/invite/vip`);
      if (invite) expect(invite).toEqual({ agent_id: AGENT_ID, email, code }); // else no address to the contract
    }),
  );
});

test('what else the address says stays', () => {
  const { shown } = open(`${ORIGIN}/invite/vip?lang=ar#code=x&section=2`);

  expect(shown).toBe(`${ORIGIN}/invite/vip?lang=ar#section=2`);
});

test.each([
  '',
  '#code=abc',
  `#agent_id=${AGENT_ID}&email=guest@example.com`,
  `#agent_id=${AGENT_ID}&email=guest@example.com&code=`,
  `#agent_id=7&email=guest@example.com&code=abc`,
  `#agent_id=${AGENT_ID}&email=guest&code=abc`,
  `?agent_id=${AGENT_ID}&email=guest@example.com&code=abc`,
])('%j is no invite, and goes all the same', (rest) => {
  const { invite, shown } = open(`${ORIGIN}/invite/vip${rest}`);

  expect(invite).toBeUndefined();
  expect(shown).toBe(`${ORIGIN}/invite/vip`);
});
