import * as z from 'zod/mini';
import { iso } from '../../db/iso.ts';
import { GRANT_COLUMNS, type GrantRow } from '../../access/grants.ts';
import { Refusal } from '../../http/refusal.ts';
import { instantOrNull, maxUses, rowId } from '../fields.ts';
import { signedInAction } from '../signed-in-action.ts';
import { OWNERS } from './owners.ts';

/** `update`: how often and how long a grant opens its Genie. What was used stays used. */
export const updateGrant = signedInAction({
  roles: OWNERS,
  endsAccess: true,
  data: z.strictObject({
    id: rowId,
    max_uses: z.optional(maxUses),
    expires_at: z.optional(instantOrNull),
  }),
  async handle({ id, max_uses, expires_at }, { scope, decides }, { db }) {
    decides({ object: `grant ${id}` });
    const [grant] = await db.query<GrantRow>(
      `UPDATE agent_access_grants
          SET max_uses = COALESCE($3, max_uses), expires_at = CASE WHEN $4 THEN $5 ELSE expires_at END
        WHERE id = $1 AND revoked_at IS NULL
          AND agent_id IN (SELECT id FROM agents WHERE $2::uuid IS NULL OR user_id = $2)
        RETURNING ${GRANT_COLUMNS}`,
      [
        id,
        scope.ownerId,
        max_uses ?? null,
        expires_at !== undefined,
        typeof expires_at === 'number' ? iso(expires_at) : null,
      ],
    );
    if (!grant) throw new Refusal(404, 'NOT_FOUND', 'No grant of yours has this id');
    return { grant };
  },
});
