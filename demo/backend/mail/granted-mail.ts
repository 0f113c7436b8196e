import { cleanName } from './clean-name.ts';
import { compose } from './compose.ts';
import type { OutgoingMail } from './mail.ts';

export interface GrantedMailFacts {
  to: string;
  genieName: string;
  /** The Genie's page, with the grant behind the hash: no server ever sees it in an address. */
  url: string;
  days: number;
  uses: number;
}

/** The way in, for somebody who asked for it. */
export function grantedMail({ to, genieName, url, days, uses }: GrantedMailFacts): OutgoingMail {
  const name = cleanName(genieName);
  return compose({ kind: 'access-granted', to, subject: `You can talk to ${name} now` }, [
    `You asked for access to "${name}", and its owner has said yes.`,
    { label: `Talk to ${name}`, url },
    `The link is yours alone: please do not pass it on. It opens ${uses} times, within ${days} days.`,
  ]);
}
