import * as z from 'zod/mini';
import { PROFILE, type MemberProfile } from '../../access/members.ts';
import { findOwnGenie } from '../../access/own-genie.ts';
import { uuid } from '../fields.ts';
import { signedInAction } from '../signed-in-action.ts';
import { OWNERS } from './owners.ts';

/** Who may open a Genie without having been let in. This backend knows no teams, so that is its owner. */
export const listTeamAccess = signedInAction({
  roles: OWNERS,
  data: z.strictObject({ id: uuid }),
  async handle({ id }, { scope }, { db }) {
    const genie = await findOwnGenie(db, id, scope);
    const access = await db.query<{ user_id: string; role: string; profile: MemberProfile }>(
      `SELECT p.id AS user_id, 'owner' AS role, ${PROFILE} FROM profiles p WHERE p.id = $1`,
      [genie.user_id],
    );
    return { access };
  },
});
