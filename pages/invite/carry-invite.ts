import type { SafeStorage } from '../../shared/storage/safe-storage.ts';
import { readInvite, type Invite } from './take-invite.ts';

const KEY = 'genie.invite';

/** Carries an invite over one load of the page; false where this browser keeps nothing. */
export function putInvite(storage: SafeStorage, invite: Invite): boolean {
  storage.write(KEY, JSON.stringify(invite));
  return storage.read(KEY) !== undefined;
}

/** What was carried over; it is gone from the storage when this returns. */
export function pickInvite(storage: SafeStorage): Invite | undefined {
  const text = storage.read(KEY);
  storage.write(KEY, undefined);
  try {
    return readInvite(JSON.parse(text ?? ''));
  } catch {
    return undefined; // nothing there, or not by us
  }
}
