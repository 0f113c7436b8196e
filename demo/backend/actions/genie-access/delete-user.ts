import * as z from 'zod/mini';
import { removeMember } from '../../access/members.ts';
import { findOwnGenie } from '../../access/own-genie.ts';
import { Refusal } from '../../http/refusal.ts';
import { uuid } from '../fields.ts';
import { signedInAction } from '../signed-in-action.ts';
import { OWNERS } from './owners.ts';

/** `delete-user` (ours): takes somebody's access to the Genie `id` away, with the grants that were made for them. */
export const deleteUser = signedInAction({
  roles: OWNERS,
  endsAccess: true,
  data: z.strictObject({ id: uuid, user_id: uuid }),
  async handle({ id, user_id }, { scope, decides }, { db, now }) {
    decides({ object: `user ${user_id} of genie ${id}` });
    const genie = await findOwnGenie(db, id, scope);
    if (!(await removeMember(db, { genieId: genie.id, userId: user_id }, now())))
      throw new Refusal(404, 'NOT_FOUND', 'This Genie has no user with this user_id');
    return { success: true };
  },
});
