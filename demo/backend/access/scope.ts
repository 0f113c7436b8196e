import * as z from 'zod/mini';
import { coerceQuery } from '../http/coerce-query.ts';
import { Refusal } from '../http/refusal.ts';
import { validate } from '../http/validate.ts';
import type { Holder } from './credentials.ts';

const Fields = z.object({ adminMode: z.optional(z.boolean()), userId: z.optional(z.guid()) });

/** Whose records a request may touch. */
export interface Scope {
  /** Null: everybody's. */
  ownerId: string | null;
}

/** For what is not asked by a person but follows from a link. */
export const EVERYBODY: Scope = { ownerId: null };

/**
 * Takes `adminMode` and `userId` out of what was sent (contract: 1.8). The owner of what is touched follows from
 * the credentials; only an internal admin may say otherwise.
 */
export function readScope(
  { adminMode, userId, ...data }: Record<string, unknown>,
  holder: Holder,
  isFromQuery: boolean,
): { scope: Scope; data: Record<string, unknown> } {
  if (adminMode === undefined && userId === undefined) return { scope: { ownerId: holder.userId }, data };
  if (holder.role !== 'internal_admin')
    throw new Refusal(403, 'FORBIDDEN', 'Only internal admins may send `adminMode` or `userId`');
  const sent = { adminMode, userId };
  const fields = validate(Fields, isFromQuery ? coerceQuery(Fields, sent) : sent);
  return { scope: { ownerId: fields.userId ?? (fields.adminMode ? null : holder.userId) }, data };
}
