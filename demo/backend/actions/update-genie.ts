import * as z from 'zod/mini';
import { findOwnGenie } from '../access/own-genie.ts';
import { findGenieById } from '../genies/genie-row.ts';
import { publicGenie } from '../genies/public-genie.ts';
import { Refusal } from '../http/refusal.ts';
import { uuid } from './fields.ts';
import { OWNERS } from './genie-access/owners.ts';
import { signedInAction } from './signed-in-action.ts';

const flag = z.optional(z.boolean());
const words = (maxLength: number) => z.optional(z.string().check(z.minLength(1), z.maxLength(maxLength)));

/** What an owner may change here: who can find a Genie, whether it is open, and what it is called. */
export const updateGenie = signedInAction({
  roles: OWNERS,
  endsAccess: true,
  data: z.strictObject({
    id: uuid,
    is_active: flag,
    is_public: flag,
    is_marketplace_genie: flag,
    name: words(200),
    description: words(2000),
    category: words(100),
  }),
  async handle({ id, ...changes }, { scope }, { db, publicOrigin }) {
    const genie = await findOwnGenie(db, id, scope);
    await db.query(
      `UPDATE agents SET is_active = COALESCE($2, is_active), is_public = COALESCE($3, is_public),
         is_marketplace_genie = COALESCE($4, is_marketplace_genie), name = COALESCE($5, name),
         description = COALESCE($6, description), category = COALESCE($7, category)
        WHERE id = $1`,
      [
        genie.id,
        changes.is_active ?? null,
        changes.is_public ?? null,
        changes.is_marketplace_genie ?? null,
        changes.name ?? null,
        changes.description ?? null,
        changes.category ?? null,
      ],
    );
    const updated = await findGenieById(db, genie.id);
    if (!updated) throw new Refusal(404, 'AGENT_NOT_FOUND', 'No Genie of yours has this id');
    return { agent: publicGenie(updated, publicOrigin) };
  },
});
