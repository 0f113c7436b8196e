import { expect, test } from 'vitest';
import { pickInvite, putInvite } from '../../../../pages/invite/carry-invite.ts';
import { tabStorage, type SafeStorage } from '../../../../shared/storage/safe-storage.ts';

const invite = {
  agent_id: '5a1d0c1e-1005-4a6b-9c01-000000000005',
  email: 'guest@example.com',
  code: 'abc',
};

test('an invite is carried over once', () => {
  const { storage, kept } = setUp();

  expect(putInvite(storage, invite)).toBe(true);
  expect(pickInvite(storage)).toEqual(invite);
  expect(kept.size).toBe(0);
  expect(pickInvite(storage)).toBeUndefined();
});

test('where nothing is kept, or something else, there is none', () => {
  const { storage, kept } = setUp();
  const none = tabStorage(() => {
    throw new DOMException('no storage here', 'SecurityError');
  });
  kept.set('genie.invite', '{"code":7}');

  expect(pickInvite(storage)).toBeUndefined();
  expect(putInvite(none, invite)).toBe(false);
  expect(pickInvite(none)).toBeUndefined();
});

function setUp() {
  const kept = new Map<string, string>();
  const storage: SafeStorage = {
    read: (key) => kept.get(key),
    write: (key, value) => void (value === undefined ? kept.delete(key) : kept.set(key, value)),
  };
  return { kept, storage };
}
