import * as z from 'zod/mini';
import { BUDGET_FIELDS } from '../budget/budget.ts';
import { findOwnGenie } from '../access/own-genie.ts';
import { findGenieById } from '../genies/genie-row.ts';
import { publicGenie } from '../genies/public-genie.ts';
import { Refusal } from '../http/refusal.ts';
import { uuid } from './fields.ts';
import { OWNERS } from './genie-access/owners.ts';
import { signedInAction } from './signed-in-action.ts';

const flag = z.optional(z.boolean());
const words = (maxLength: number) => z.optional(z.string().check(z.minLength(1), z.maxLength(maxLength)));

/** Null takes a limit away. */
const budget = z.strictObject({
  max_duration_s: z.nullish(BUDGET_FIELDS.max_duration_s),
  idle_after_s: z.nullish(BUDGET_FIELDS.idle_after_s),
  max_concurrent_calls: z.nullish(BUDGET_FIELDS.max_concurrent_calls),
  daily_minutes: z.nullish(BUDGET_FIELDS.daily_minutes),
  opening_hours: z.nullish(BUDGET_FIELDS.opening_hours),
});

/** What an owner may change here: who finds a Genie, whether it is open, what it is called, how much it may talk. */
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
    settings: z.optional(budget),
  }),
  async handle({ id, ...changes }, { scope }, { db, publicOrigin, voiceUrl }) {
    const genie = await findOwnGenie(db, id, scope);
    await db.query(
      `UPDATE agents SET is_active = COALESCE($2, is_active), is_public = COALESCE($3, is_public),
         is_marketplace_genie = COALESCE($4, is_marketplace_genie), name = COALESCE($5, name),
         description = COALESCE($6, description), category = COALESCE($7, category),
         settings = jsonb_strip_nulls(settings || $8::jsonb)
        WHERE id = $1`,
      [
        genie.id,
        changes.is_active ?? null,
        changes.is_public ?? null,
        changes.is_marketplace_genie ?? null,
        changes.name ?? null,
        changes.description ?? null,
        changes.category ?? null,
        JSON.stringify(changes.settings ?? {}),
      ],
    );
    const updated = await findGenieById(db, genie.id);
    if (!updated) throw new Refusal(404, 'AGENT_NOT_FOUND', 'No Genie of yours has this id');
    return { agent: publicGenie(updated, { publicOrigin, voiceUrl }) };
  },
});
