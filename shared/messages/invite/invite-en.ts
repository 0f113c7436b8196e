import type { InviteMessages } from './invite-messages.ts';

export const inviteEn: InviteMessages = {
  dir: 'ltr',
  loading: 'Looking at your invite…',
  invite: ({ genieName, invitedBy, email }) => ({
    title: genieName
      ? `You are invited to talk to ${genieName}`
      : 'You are invited to talk to a private Genie',
    advice: invitedBy
      ? `${invitedBy} has sent this invite to ${email}.`
      : `This invite was sent to ${email}.`,
  }),
  means: (email) => `If you accept, ${email} gets access, and an account if it has none yet.`,
  accept: 'Accept the invite',
  accepting: 'Accepting…',
  notYou: 'Not you, or not interested? Just close this page.',
  checkMail: (email) => ({
    title: 'You have accepted',
    advice: `The way in is on its way to ${email}. You can close this page.`,
  }),
  refused: {
    title: 'This invite cannot be opened',
    advice:
      'It may be too old, used already, or incomplete. Open the link in your mail once more, or ask whoever invited you for a new one.',
  },
  unreachable: { title: 'We got no answer', advice: 'Check your internet connection, then try again.' },
  busy: { title: 'Many people are asking right now', advice: 'Please wait a minute, then try again.' },
  tryAgain: 'Try again',
};
