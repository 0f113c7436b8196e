import * as z from 'zod/mini';
import { iso } from '../../db/iso.ts';
import { Refusal } from '../../http/refusal.ts';
import { rowId } from '../fields.ts';
import { signedInAction } from '../signed-in-action.ts';
import { OWNERS } from './owners.ts';

/** `delete`: the link opens nothing from here on, and sessions that it opened end. */
export const deleteGrant = signedInAction({
  roles: OWNERS,
  endsAccess: true,
  data: z.strictObject({ id: rowId }),
  async handle({ id }, { scope, decides }, { db, now }) {
    decides({ object: `grant ${id}` });
    const revoked = await db.query(
      `UPDATE agent_access_grants SET revoked_at = $3 WHERE id = $1 AND revoked_at IS NULL
          AND agent_id IN (SELECT id FROM agents WHERE $2::uuid IS NULL OR user_id = $2) RETURNING id`,
      [id, scope.ownerId, iso(now())],
    );
    if (revoked.length === 0) throw new Refusal(404, 'NOT_FOUND', 'No grant of yours has this id');
    return { success: true };
  },
});
