import * as z from 'zod/mini';
import { createApiKey } from '../../access/api-keys.ts';
import { signedInAction } from '../signed-in-action.ts';

/** `create`: a key with the rights of whoever makes it, shown this once. */
export const createKey = signedInAction({
  status: 201,
  data: z.strictObject({ name: z.optional(z.string().check(z.maxLength(100))) }),
  async handle({ name }, { holder, scope, decides }, { db, now }) {
    const userId = scope.ownerId ?? holder.userId;
    const api_key = await createApiKey(db, { userId, name: name ?? '' }, now());
    decides({ object: `key ${api_key.id} of user ${userId}` });
    return { api_key };
  },
});
