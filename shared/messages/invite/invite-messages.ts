import type { Notice } from '../messages.ts';

/** What an invite is about, as far as it is known; names may be ''. */
export interface InviteNames {
  genieName: string;
  invitedBy: string;
  email: string;
}

/** The words of the page that an invite leads to. */
export interface InviteMessages {
  dir: 'ltr' | 'rtl';
  loading: string;
  invite(names: InviteNames): Notice;
  /** What a click brings about. */
  means(email: string): string;
  accept: string;
  accepting: string;
  notYou: string;
  /** Accepted, with no way to go on from here. */
  checkMail(email: string): Notice;
  /** Wrong, used, too old, somebody else's, incomplete: nobody is told which. */
  refused: Notice;
  unreachable: Notice;
  busy: Notice;
  tryAgain: string;
}
