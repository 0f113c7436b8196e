import * as z from 'zod/mini';
import { API_KEY_COLUMNS, type ApiKeyRow } from '../../access/api-keys.ts';
import { signedInAction } from '../signed-in-action.ts';

/** `all` and `list`: the active keys, by which one tells them apart; never the keys themselves. */
export const listKeys = signedInAction({
  data: z.strictObject({}),
  async handle(_fields, { scope }, { db }) {
    const api_keys = await db.query<ApiKeyRow>(
      `SELECT ${API_KEY_COLUMNS} FROM api_keys
        WHERE ($1::uuid IS NULL OR user_id = $1) AND revoked_at IS NULL ORDER BY id LIMIT 500`,
      [scope.ownerId],
    );
    return { api_keys };
  },
});
