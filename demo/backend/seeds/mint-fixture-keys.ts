import type { Sessions } from '../access/sessions.ts';
import type { Fixtures } from './fixtures.ts';
import { MEMBER } from './people.ts';

/** What stands for itself and is kept nowhere: the member's session, good for an hour, and the service's key. */
export async function mintFixtureKeys(sessions: Sessions): Promise<Fixtures['keys']> {
  return [
    { role: MEMBER.role, key: await sessions.mint(MEMBER.id) },
    { role: 'service_role', key: await sessions.mintServiceKey() },
  ];
}
