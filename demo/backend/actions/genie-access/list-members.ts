import * as z from 'zod/mini';
import { listMembers } from '../../access/members.ts';
import { findOwnGenie } from '../../access/own-genie.ts';
import { uuid } from '../fields.ts';
import { signedInAction } from '../signed-in-action.ts';
import { OWNERS } from './owners.ts';

/** `all`: everybody who was let in by name. */
export const listMembersAction = signedInAction({
  roles: OWNERS,
  data: z.strictObject({ id: uuid }),
  async handle({ id }, { scope }, { db }) {
    const genie = await findOwnGenie(db, id, scope);
    return { users: await listMembers(db, genie.id) };
  },
});
