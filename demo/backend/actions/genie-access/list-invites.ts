import * as z from 'zod/mini';
import { iso } from '../../db/iso.ts';
import { INVITE_COLUMNS, type InviteRow } from '../../access/invites.ts';
import { findOwnGenie } from '../../access/own-genie.ts';
import { uuid } from '../fields.ts';
import { signedInAction } from '../signed-in-action.ts';
import { OWNERS } from './owners.ts';

const MOST = 500;

/** `list-invites` (ours): whom the Genie `id` was offered to, and what became of it. */
export const listInvites = signedInAction({
  roles: OWNERS,
  data: z.strictObject({ id: uuid }),
  async handle({ id }, { scope }, { db, now }) {
    const genie = await findOwnGenie(db, id, scope);
    const invites = await db.query<InviteRow>(
      `SELECT ${INVITE_COLUMNS} FROM agent_invites WHERE agent_id = $2 ORDER BY created_at DESC, id LIMIT $3`,
      [iso(now()), genie.id, MOST],
    );
    return { invites };
  },
});
