import * as z from 'zod/mini';
import { GRANT_COLUMNS, type GrantRow } from '../../access/grants.ts';
import { findOwnGenie } from '../../access/own-genie.ts';
import { uuid } from '../fields.ts';
import { signedInAction } from '../signed-in-action.ts';
import { OWNERS } from './owners.ts';

/** `list`: a Genie's grants, without their tokens, of which only hashes are left. */
export const listGrants = signedInAction({
  roles: OWNERS,
  data: z.strictObject({ id: uuid }),
  async handle({ id }, { scope }, { db }) {
    const genie = await findOwnGenie(db, id, scope);
    const grants = await db.query<GrantRow>(
      `SELECT ${GRANT_COLUMNS} FROM agent_access_grants WHERE agent_id = $1 AND revoked_at IS NULL ORDER BY id`,
      [genie.id],
    );
    return { grants };
  },
});
