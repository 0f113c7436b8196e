import { cleanName } from './clean-name.ts';
import { compose } from './compose.ts';
import type { OutgoingMail } from './mail.ts';

export interface DeniedMailFacts {
  to: string;
  genieName: string;
}

/** An owner's no, without a reason, for somebody who asked. */
export function deniedMail({ to, genieName }: DeniedMailFacts): OutgoingMail {
  const name = cleanName(genieName);
  return compose({ kind: 'access-denied', to, subject: `Your request for ${name}` }, [
    `You asked for access to "${name}". Its owner has not opened it to you.`,
    'If you think that this is a mistake, please ask them. You can also send another request.',
    'If you did not ask for anything, you need not do anything.',
  ]);
}
