import { requests } from '../../../shared/contract/requests.ts';
import { publicGenie } from '../genies/public-genie.ts';
import { findPortal, listPortalGenies, publicPortal } from '../genies/portal.ts';
import { Refusal } from '../http/refusal.ts';
import { action } from './action.ts';

/**
 * `portals/url`: a business and its Genies, each with a ticket of its own. Private Genies are left out, and a
 * portal that is not public answers as if it were not there: there are no grants for portals.
 */
export const openPortal = action({
  access: 'public',
  data: requests['portals/url'],
  async handle({ url_name }, _caller, { db, publicOrigin, voiceUrl, tickets }) {
    const portal = await findPortal(db, url_name);
    if (!portal) throw new Refusal(404, 'NOT_FOUND', 'No public portal has this url_name');
    const genies = await listPortalGenies(db, portal.id);
    const agents = genies.map(async (genie, position) => ({
      ...publicGenie(genie, { publicOrigin, voiceUrl }),
      position,
      session_ticket: await tickets.issue({ genieId: genie.id }),
    }));
    return { portal: { ...publicPortal(portal), agents: await Promise.all(agents) } };
  },
});
