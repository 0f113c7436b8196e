import * as z from 'zod/mini';
import { iso } from '../../db/iso.ts';
import { invalid, Refusal } from '../../http/refusal.ts';
import { uuid } from '../fields.ts';
import { signedInAction } from '../signed-in-action.ts';
import { OWNERS } from './owners.ts';

/** `delete-invite` (ours): takes an offer back that nobody has accepted yet. */
export const deleteInvite = signedInAction({
  roles: OWNERS,
  data: z.strictObject({ id: uuid }),
  async handle({ id }, { scope, decides }, { db, now }) {
    decides({ object: `invite ${id}` });
    const [invite] = await db.query<{ accepted_at: Date | null }>(
      `UPDATE agent_invites SET revoked_at = CASE WHEN accepted_at IS NULL THEN $3::timestamptz END
        WHERE id = $1 AND revoked_at IS NULL
          AND agent_id IN (SELECT id FROM agents WHERE $2::uuid IS NULL OR user_id = $2)
        RETURNING accepted_at`,
      [id, scope.ownerId, iso(now())],
    );
    if (!invite) throw new Refusal(404, 'NOT_FOUND', 'No invite of yours has this id');
    if (invite.accepted_at) throw invalid('This invite was accepted: take the access away with delete-user');
    return { success: true };
  },
});
