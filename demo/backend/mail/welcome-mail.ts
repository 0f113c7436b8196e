import { compose } from './compose.ts';
import type { OutgoingMail } from './mail.ts';

/** For an account that was made because its owner was let in somewhere: once. */
export function welcomeMail(to: string, url: string, days: number): OutgoingMail {
  return compose({ kind: 'welcome', to, subject: 'Your new account: set a password' }, [
    `We made an account for ${to}, so that those who let you in to their Genies can see who you are.`,
    { label: 'Set a password', url },
    `The link works once, within ${days} days. You need no password to use a Genie that you have a link to.`,
  ]);
}
