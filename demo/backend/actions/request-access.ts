import { requests } from '../../../shared/contract/requests.ts';
import { requestAccess } from '../access/request-access.ts';
import { maskEmail } from '../audit/mask-email.ts';
import { findGenieBySlug, isVisible } from '../genies/genie-row.ts';
import { invalid, Refusal } from '../http/refusal.ts';
import { takeOrRefuse } from '../limits/limiters.ts';
import { action } from './action.ts';

/** Asks a private Genie's owner for access. Every address gets the same answer, in the same time. */
export const requestAccessAction = action({
  access: 'public',
  data: requests['genies/request-access'],
  async handle({ url_name, email }, { ip, decides }, services) {
    takeOrRefuse(services.limiters.gate, `${ip} ${url_name}`);
    takeOrRefuse(services.limiters.requests, ip);
    const genie = await findGenieBySlug(services.db, url_name);
    if (!genie) throw new Refusal(404, 'NOT_FOUND', 'No Genie has this url_name');
    if (isVisible(genie)) throw invalid('This Genie is public: load it without asking');
    decides({ object: `genie ${genie.id}`, actor: `anonymous ${maskEmail(email)}` });
    services.background.start(() => requestAccess(services, genie, email.toLowerCase()));
    return { success: true };
  },
});
