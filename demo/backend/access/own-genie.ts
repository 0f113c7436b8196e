import type { Queryable } from '../db/db.ts';
import { Refusal } from '../http/refusal.ts';
import type { Scope } from './scope.ts';

export interface OwnGenie {
  id: string;
  user_id: string;
  name: string;
  url_name: string;
}

/** @throws Refusal 404, the same for a Genie that does not exist and for another tenant's. */
export async function findOwnGenie(db: Queryable, genieId: string, { ownerId }: Scope): Promise<OwnGenie> {
  const [genie] = await db.query<OwnGenie>(
    'SELECT id, user_id, name, url_name FROM agents WHERE id = $1 AND ($2::uuid IS NULL OR user_id = $2)',
    [genieId, ownerId],
  );
  if (!genie) throw new Refusal(404, 'AGENT_NOT_FOUND', 'No Genie of yours has this id');
  return genie;
}
