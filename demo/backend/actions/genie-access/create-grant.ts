import * as z from 'zod/mini';
import { createGrant, grantUrl } from '../../access/grants.ts';
import { findOwnGenie } from '../../access/own-genie.ts';
import { invalid } from '../../http/refusal.ts';
import { instantOrNull, maxUses, uuid } from '../fields.ts';
import { signedInAction } from '../signed-in-action.ts';
import { OWNERS } from './owners.ts';

const DEFAULT_LIFE_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * `create`: a link for whoever is given it. Its token is in this answer and nowhere else. A grant whose end nobody
 * thought of ends after thirty days; one for good has to be asked for, with `expires_at: null`.
 */
export const createGrantAction = signedInAction({
  roles: OWNERS,
  status: 201,
  data: z.strictObject({
    id: uuid,
    max_uses: z.optional(maxUses),
    expires_at: z.optional(instantOrNull),
  }),
  async handle({ id, max_uses, expires_at }, { holder, scope, decides }, { db, publicOrigin, now }) {
    const genie = await findOwnGenie(db, id, scope);
    const expiresAtMs = expires_at === undefined ? now() + DEFAULT_LIFE_MS : expires_at;
    if (expiresAtMs !== null && expiresAtMs <= now()) throw invalid('`expires_at` must be in the future');
    const { token, ...grant } = await createGrant(
      db,
      { genieId: genie.id, maxUses: max_uses ?? 0, expiresAtMs, grantedBy: holder.userId },
      now(),
    );
    decides({ object: `grant ${grant.id} of genie ${genie.id}` });
    return { grant: { ...grant, token, link: grantUrl(publicOrigin, genie.url_name, token) } };
  },
});
