import { requests } from '../../../shared/contract/requests.ts';
import { readInvite } from '../access/read-invite.ts';
import { findGenieBySlug } from '../genies/genie-row.ts';
import { takeOrRefuse } from '../limits/limiters.ts';
import { NO_INVITE } from './accept-invite.ts';
import { action } from './action.ts';

/**
 * `show-invite` (ours): who invites whom to what, for the page that asks before it accepts. It takes what accepting
 * takes, refuses what accepting refuses, and changes nothing.
 */
export const showInvite = action({
  access: 'public',
  data: requests['genies/accept-invite'],
  async handle({ url_name, email, agent_id, code }, { ip, decides }, { db, limiters, now }) {
    takeOrRefuse(limiters.gate, `show ${ip} ${url_name}`);
    const genie = await findGenieBySlug(db, url_name);
    decides({ object: genie ? `genie ${genie.id}` : '-' });
    const genieId = genie?.id === agent_id.toLowerCase() ? genie.id : NOBODYS;
    const invite = await readInvite(db, { genieId, email: email.toLowerCase(), code: code ?? '' }, now());
    if (!invite) throw NO_INVITE();
    return { invite };
  },
});

const NOBODYS = '00000000-0000-0000-0000-000000000000';
