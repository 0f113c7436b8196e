import { cleanName } from './clean-name.ts';
import { compose } from './compose.ts';
import type { OutgoingMail } from './mail.ts';

export interface RequestMailFacts {
  to: string;
  genieName: string;
  requesterEmail: string;
  approveUrl: string;
  denyUrl: string;
}

/** Tells the owner who asks. The requester's address is the one thing of theirs that it holds. */
export function requestMail({ to, genieName, requesterEmail, approveUrl, denyUrl }: RequestMailFacts) {
  const name = cleanName(genieName);
  return compose({ kind: 'access-request', to, subject: `Access to ${name} was asked for` }, [
    `${requesterEmail} would like to talk to your private Genie "${name}".`,
    'If you know this person, let them in: they get a link by mail. Both links show a page first and hold for seven days.',
    { label: 'Let them in', url: approveUrl },
    { label: 'Refuse', url: denyUrl },
    'If you do nothing, the request stays closed. You get at most one mail a day about the same address.',
  ]);
}

/** Stands for the single mails that an hour had no room for. */
export function requestDigestMail(to: string, genieName: string, count: number): OutgoingMail {
  const name = cleanName(genieName);
  const more = count === 1 ? 'One more person asks' : `${count} more people ask`;
  return compose({ kind: 'request-digest', to, subject: `${more} for access to ${name}` }, [
    `${more} for access to your private Genie "${name}". There were too many requests to send you a mail about each.`,
    'You find them all with the action "list-requests" of "genie-access", and decide with "resolve".',
  ]);
}
