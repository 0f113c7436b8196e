import { requests } from '../../../shared/contract/requests.ts';
import { spendGrant } from '../access/spend-grant.ts';
import { findGenieBySlug, isVisible, type GenieRow } from '../genies/genie-row.ts';
import { publicGenie } from '../genies/public-genie.ts';
import { Refusal } from '../http/refusal.ts';
import { refuseWhileWaiting } from '../limits/limiters.ts';
import type { Services } from '../services.ts';
import { action, type Caller } from './action.ts';

/** `genies/url`: what a page calls first. */
export const loadGenie = action({
  access: 'public',
  data: requests['genies/url'],
  async handle({ url_name }, caller, services) {
    const genie = await findGenieBySlug(services.db, url_name);
    if (!genie) throw new Refusal(404, 'NOT_FOUND', 'No Genie has this url_name');
    // A token that comes along to a public Genie is not looked at, and not used up.
    const grantId = isVisible(genie) ? undefined : await openPrivate(genie, caller, services);
    return {
      agent: publicGenie(genie, services.publicOrigin),
      session_ticket: await services.tickets.issue({ genieId: genie.id, grantId }),
    };
  },
});

async function openPrivate(
  { id, name, url_name }: GenieRow,
  { accessToken, isPrefetch, ip }: Caller,
  { db, limiters, now }: Services,
): Promise<number> {
  // Unknown, expired, used up and another Genie's look alike, so that nobody can probe for tokens.
  const refusal = new Refusal(403, 'GENIE_PRIVATE', 'This Genie is private', { genieName: name });
  if (accessToken === undefined) throw refusal;
  if (isPrefetch) throw new Refusal(503, 'INTERNAL_ERROR', 'A grant is not spent on a page loaded ahead');
  const attempts = `${ip} ${url_name}`;
  refuseWhileWaiting(limiters.wrongTokens.waitMs(attempts));
  const grantId = await spendGrant(db, id, accessToken, now());
  if (grantId !== undefined) return grantId;
  limiters.wrongTokens.count(attempts);
  throw refusal;
}
