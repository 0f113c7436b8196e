import * as z from 'zod/mini';
import { limitMember } from '../../access/members.ts';
import { findOwnGenie } from '../../access/own-genie.ts';
import { Refusal } from '../../http/refusal.ts';
import { instantOrNull, uuid } from '../fields.ts';
import { signedInAction } from '../signed-in-action.ts';
import { OWNERS } from './owners.ts';

/** `update-user`: how long somebody may open the Genie `id`; an instant that has passed ends it now. */
export const updateUser = signedInAction({
  roles: OWNERS,
  endsAccess: true,
  data: z.strictObject({ id: uuid, user_id: uuid, expires_at: instantOrNull }),
  async handle({ id, user_id, expires_at }, { scope, decides }, { db }) {
    decides({ object: `user ${user_id} of genie ${id}` });
    const genie = await findOwnGenie(db, id, scope);
    const user = await limitMember(db, { genieId: genie.id, userId: user_id }, expires_at);
    if (!user) throw new Refusal(404, 'NOT_FOUND', 'This Genie has no user with this user_id');
    return { user };
  },
});
