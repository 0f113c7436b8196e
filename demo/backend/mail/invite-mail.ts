import { cleanName } from './clean-name.ts';
import { compose } from './compose.ts';
import type { OutgoingMail } from './mail.ts';

export interface InviteMailFacts {
  to: string;
  genieName: string;
  inviterName: string;
  url: string;
  days: number;
}

/** An owner's offer to somebody who may never have heard of them. */
export function inviteMail({ to, genieName, inviterName, url, days }: InviteMailFacts): OutgoingMail {
  const name = cleanName(genieName);
  const inviter = cleanName(inviterName, 'Its owner');
  return compose({ kind: 'invite', to, subject: `An invite to talk to ${name}` }, [
    `${inviter} invites you to talk to the private Genie "${name}".`,
    { label: 'Look at the invite', url },
    `It is for ${to} only and holds for ${days} days. If you do not want it, there is nothing to do.`,
  ]);
}
