import { requests } from '../../../shared/contract/requests.ts';
import { acceptInvite } from '../access/accept-invite.ts';
import { findGenieBySlug } from '../genies/genie-row.ts';
import { invalid, Refusal } from '../http/refusal.ts';
import { takeOrRefuse } from '../limits/limiters.ts';
import { action } from './action.ts';

/** One refusal for codes that are wrong, used by somebody else, outlived, another Genie's or missing. */
export const NO_INVITE = () =>
  new Refusal(403, 'FORBIDDEN', 'No open invite fits: ask the owner for a new one');

/**
 * Accepts an invite. As HelpGenie documents it anyone who knows a slug and a uuid could let any address in, so
 * an open invite and the code from its mail are needed on top.
 */
export const acceptInviteAction = action({
  access: 'public',
  data: requests['genies/accept-invite'],
  async handle({ url_name, email, agent_id, code }, { ip, decides }, services) {
    takeOrRefuse(services.limiters.gate, `${ip} ${url_name}`);
    const genie = await findGenieBySlug(services.db, url_name);
    if (!genie) throw new Refusal(404, 'NOT_FOUND', 'No Genie has this url_name');
    if (genie.id !== agent_id.toLowerCase()) throw invalid('`agent_id` and `url_name` name two Genies');
    decides({ object: `genie ${genie.id}` });
    const invitee = { genieId: genie.id, email: email.toLowerCase(), code: code ?? '' };
    const access_token = await acceptInvite(services, invitee);
    if (access_token === undefined) throw NO_INVITE();
    return { success: true, access_token };
  },
});
