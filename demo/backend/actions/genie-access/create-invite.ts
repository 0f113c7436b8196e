import * as z from 'zod/mini';
import { createInvite } from '../../access/invites.ts';
import { findOwnGenie } from '../../access/own-genie.ts';
import { email, uuid } from '../fields.ts';
import { signedInAction } from '../signed-in-action.ts';
import { OWNERS } from './owners.ts';

/** `create-invite` (ours): mails an address the way in. The code is in the mail and not in the answer. */
export const createInviteAction = signedInAction({
  roles: OWNERS,
  status: 201,
  data: z.strictObject({ id: uuid, email }),
  async handle({ id, email: invitee }, { holder, scope, decides }, services) {
    const genie = await findOwnGenie(services.db, id, scope);
    const invite = await createInvite(services, { genie, email: invitee, invitedBy: holder.userId });
    decides({ object: `invite ${invite.id} of genie ${genie.id}` });
    return { invite };
  },
});
