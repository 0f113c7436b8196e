import { expect, test } from 'vitest';
import { createKeptGrant } from '../../../pages/shared/kept-grant.ts';
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
    isSent: true,
  });
});

test('later the visitor is asked before the grant is spent again', () => {
  const { grants, clock } = setUp();
  grants.take('abc');
  grants.settle('abc', open);
  clock.nowMs += 15 * 60_000;

  expect(grants.take(undefined)).toEqual({ accessToken: 'abc', answer: undefined, isSent: true });
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

  expect(grants.take('xyz')).toEqual({ accessToken: 'xyz', answer: undefined, isSent: false });
  expect(grants.take(undefined)).toEqual({ accessToken: 'xyz', answer: undefined, isSent: true });
});

test('a grant that opens nothing is forgotten, one that got no answer is not', () => {
  const { grants, kept } = setUp();
  grants.take('abc');

  grants.settle('abc', {
    status: 'unreachable',
    code: 'NETWORK',
    retryAfterMs: undefined,
    mayHaveSpent: true,
  });
  expect(kept.size).toBe(1);
  grants.settle('abc', { status: 'private', genieName: 'VIP Concierge', link: 'held' });
  expect(kept.size).toBe(1);
  grants.settle('abc', { status: 'private', genieName: 'VIP Concierge', link: 'refused' });
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

test('a grant that was asked with and got no answer is not spent again by a reload, but by its link', () => {
  const { grants } = setUp();
  expect(grants.take('abc')).toMatchObject({ isSent: false });

  expect(grants.take(undefined)).toMatchObject({ accessToken: 'abc', isSent: true });
  expect(grants.take('abc')).toMatchObject({ accessToken: 'abc', isSent: false });
});

test('a link that came while the page was open is followed at the next view', () => {
  const { grants } = setUp();
  grants.take('abc');
  grants.settle('abc', open);
  grants.keep('xyz');

  expect(grants.take(undefined)).toEqual({ accessToken: 'xyz', answer: undefined, isSent: false });
});

test('the same link pasted once more keeps what it has opened', () => {
  const { grants } = setUp();
  grants.take('abc');
  grants.settle('abc', open);
  grants.keep('abc');

  expect(grants.take(undefined)?.answer).toBeDefined();
});

test('a link that is followed again after its answer was lost is asked with, as its visitor wishes', () => {
  const { grants } = setUp();
  grants.take('abc');
  expect(grants.keep('abc')).toBe(true);

  expect(grants.take(undefined)).toEqual({ accessToken: 'abc', answer: undefined, isSent: false });
});
