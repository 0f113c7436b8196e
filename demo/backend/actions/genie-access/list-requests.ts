import * as z from 'zod/mini';
import { findOwnGenie } from '../../access/own-genie.ts';
import { uuid } from '../fields.ts';
import { signedInAction } from '../signed-in-action.ts';
import { OWNERS } from './owners.ts';

const MOST = 500;

interface RequestRow {
  id: string;
  agent_id: string;
  email: string;
  user_id: string | null;
  status: 'pending' | 'approved' | 'denied';
  created_at: Date;
  resolved_at: Date | null;
  resolved_by: string | null;
}

/** `list-requests` (ours): who asked for access to the Genie `id`, newest first. */
export const listRequests = signedInAction({
  roles: OWNERS,
  data: z.strictObject({ id: uuid, status: z.optional(z.enum(['pending', 'approved', 'denied'])) }),
  async handle({ id, status }, { scope }, { db }) {
    const genie = await findOwnGenie(db, id, scope);
    const requests = await db.query<RequestRow>(
      `SELECT id, agent_id, email, user_id, status, created_at, resolved_at, resolved_by
         FROM agent_access_requests WHERE agent_id = $1 AND ($2::text IS NULL OR status = $2)
        ORDER BY created_at DESC, id LIMIT $3`,
      [genie.id, status ?? null, MOST],
    );
    return { requests };
  },
});
