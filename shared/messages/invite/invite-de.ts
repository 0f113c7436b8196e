import type { InviteMessages } from './invite-messages.ts';

export const inviteDe: InviteMessages = {
  dir: 'ltr',
  loading: 'Ihre Einladung wird geprüft\u00a0…',
  invite: ({ genieName, invitedBy, email }) => ({
    title: genieName
      ? `Sie sind zu einem Gespräch mit ${genieName} eingeladen`
      : 'Sie sind zu einem Gespräch mit einem privaten Genie eingeladen',
    advice: invitedBy
      ? `${invitedBy} hat diese Einladung an ${email} geschickt.`
      : `Diese Einladung ging an ${email}.`,
  }),
  means: (email) =>
    `Wenn Sie annehmen, bekommt ${email} Zugang, und falls noch keines besteht, auch ein Konto.`,
  accept: 'Einladung annehmen',
  accepting: 'Wird angenommen\u00a0…',
  notYou: 'Nicht für Sie oder kein Interesse? Schließen Sie einfach diese Seite.',
  checkMail: (email) => ({
    title: 'Einladung angenommen',
    advice: `Der Zugang ist unterwegs an ${email}. Sie können diese Seite schließen.`,
  }),
  refused: {
    title: 'Diese Einladung lässt sich nicht öffnen',
    advice:
      'Vielleicht ist sie zu alt, schon benutzt oder unvollständig. Öffnen Sie den Link in Ihrer E-Mail noch einmal oder bitten Sie um eine neue Einladung.',
  },
  unreachable: {
    title: 'Wir haben keine Antwort bekommen',
    advice: 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
  },
  busy: {
    title: 'Im Moment fragen sehr viele an',
    advice: 'Bitte warten Sie eine Minute und versuchen Sie es dann erneut.',
  },
  tryAgain: 'Erneut versuchen',
};
