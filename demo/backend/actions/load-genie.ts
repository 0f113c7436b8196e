import { requests } from '../../../shared/contract/requests.ts';
import { isMember } from '../access/is-member.ts';
import type { SessionTicket } from '../access/session-ticket.ts';
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
    const ticket = isVisible(genie) ? { genieId: genie.id } : await openPrivate(genie, caller, services);
    return {
      agent: publicGenie(genie, services),
      session_ticket: await services.tickets.issue(ticket),
    };
  },
});

/** Who is let in by name needs no grant, and uses none up that comes along. */
async function openPrivate(
  genie: GenieRow,
  caller: Caller,
  { db, limiters, now }: Services,
): Promise<SessionTicket> {
  const { accessToken, holder, decides } = caller;
  const object = `genie ${genie.id}`;
  decides({ object });
  if (holder && (await isMember(db, genie.id, holder.userId, now())))
    return { genieId: genie.id, userId: holder.userId };
  // Unknown, expired, used up and another Genie's look alike, so that nobody can probe for tokens.
  const refusal = () => new Refusal(403, 'GENIE_PRIVATE', 'This Genie is private', { genieName: genie.name });
  if (accessToken === undefined) throw refusal();
  if (caller.isPrefetch)
    throw new Refusal(503, 'INTERNAL_ERROR', 'A grant is not spent on a page loaded ahead');
  const attempts = `${caller.ip} ${genie.url_name}`;
  refuseWhileWaiting(limiters.wrongTokens.waitMs(attempts));
  const grantId = await spendGrant(db, genie.id, accessToken, now());
  if (grantId === undefined) {
    limiters.wrongTokens.count(attempts);
    throw refusal();
  }
  decides({ object, actor: `grant ${grantId}` });
  return { genieId: genie.id, grantId };
}
