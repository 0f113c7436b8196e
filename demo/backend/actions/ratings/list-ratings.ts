import * as z from 'zod/mini';
import { findOwnGenie } from '../../access/own-genie.ts';
import { uuid } from '../fields.ts';
import { OWNERS } from '../genie-access/owners.ts';
import { signedInAction } from '../signed-in-action.ts';

const MOST = 200;

interface RatingRow {
  rating: number;
  comment: string;
  created_at: Date;
}

/** `ratings/list` (ours): what visitors thought of their calls to the Genie `id`, newest first, and how many did. */
export const listRatings = signedInAction({
  roles: OWNERS,
  data: z.strictObject({ id: uuid }),
  async handle({ id }, { scope }, { db }) {
    const genie = await findOwnGenie(db, id, scope);
    const [totals] = await db.query<{ count: number; average: number | null }>(
      'SELECT count(*)::int AS count, avg(rating)::float8 AS average FROM call_ratings WHERE agent_id = $1',
      [genie.id],
    );
    const ratings = await db.query<RatingRow>(
      `SELECT rating, comment, created_at FROM call_ratings WHERE agent_id = $1
        ORDER BY created_at DESC, room LIMIT $2`,
      [genie.id, MOST],
    );
    return { ratings, ...totals };
  },
});
