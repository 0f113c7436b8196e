import { expect, test } from 'vitest';
import { createKeptGrant } from '../../../pages/genie/kept-grant.ts';
import { Genie } from '../../../shared/contract/genie.ts';
import type { SafeStorage } from '../../../shared/storage/safe-storage.ts';
import type { Welcome } from '../../../shared/welcome.ts';

const genie = Genie.parse({ id: 'g-1', name: 'VIP Concierge' });
const open: Welcome = { status: 'open', genie, sessionTicket: 'ticket' };

function setUp() {
  const kept = new Map<string, string>();
  const storage: SafeStorage = {
    read: (key) => kept.get(key),
    write: (key, value) => void (value === undefined ? kept.delete(key) : kept.set(key, value)),
  };
  const clock = { nowMs: 1_000 };
  return { kept, clock, grants: createKeptGrant(storage, 'vip', () => clock.nowMs) };
}

test('a reload within fifteen minutes has the answer, and need not spend the grant again', () => {
  const { grants, clock } = setUp();
  grants.take('abc');
  grants.settle('abc', open);
  clock.nowMs += 14 * 60_000;

  expect(grants.take(undefined)).toEqual({
    accessToken: 'abc',
    answer: { agent: genie, session_ticket: 'ticket' },
  });
});

test('later the grant is spent again', () => {
  const { grants, clock } = setUp();
  grants.take('abc');
  grants.settle('abc', open);
  clock.nowMs += 15 * 60_000;

  expect(grants.take(undefined)).toEqual({ accessToken: 'abc', answer: undefined });
});

test('the same link opened once more in this tab costs no further use', () => {
  const { grants } = setUp();
  grants.take('abc');
  grants.settle('abc', open);

  expect(grants.take('abc')?.answer).toBeDefined();
});

test('another link takes the place of the one before', () => {
  const { grants } = setUp();
  grants.take('abc');
  grants.settle('abc', open);

  expect(grants.take('xyz')).toEqual({ accessToken: 'xyz', answer: undefined });
  expect(grants.take(undefined)).toEqual({ accessToken: 'xyz', answer: undefined });
});

test('a grant that opens nothing is forgotten, one that got no answer is not', () => {
  const { grants, kept } = setUp();
  grants.take('abc');

  grants.settle('abc', { status: 'unreachable', code: 'NETWORK', retryAfterMs: undefined });
  expect(kept.size).toBe(1);
  grants.settle('abc', { status: 'private', genieName: 'VIP Concierge' });
  expect(kept.size).toBe(0);
});

test.each(['', '{', '[]', '{"token":7}', '{"token":"a","answer":{"data":{}}}'])(
  'what somebody else wrote there (%s) is no grant',
  (text) => {
    const { grants, kept } = setUp();
    kept.set('genie.grant.vip', text);

    expect(grants.take(undefined)).toBeUndefined();
  },
);
