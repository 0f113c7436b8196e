import * as z from 'zod/mini';
import { iso } from '../../db/iso.ts';
import { Refusal } from '../../http/refusal.ts';
import { rowId } from '../fields.ts';
import { signedInAction } from '../signed-in-action.ts';

/** `revoke` and `delete`: the key opens nothing from here on, not even for the request after this one. */
export const revokeKey = signedInAction({
  data: z.strictObject({ id: rowId }),
  async handle({ id }, { scope, decides }, { db, now }) {
    decides({ object: `key ${id}` });
    const revoked = await db.query(
      `UPDATE api_keys SET revoked_at = $3
        WHERE id = $1 AND ($2::uuid IS NULL OR user_id = $2) AND revoked_at IS NULL RETURNING id`,
      [id, scope.ownerId, iso(now())],
    );
    if (revoked.length === 0) throw new Refusal(404, 'NOT_FOUND', 'No active key of yours has this id');
    return { success: true };
  },
});
