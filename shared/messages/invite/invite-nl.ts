import type { InviteMessages } from './invite-messages.ts';

export const inviteNl: InviteMessages = {
  dir: 'ltr',
  loading: 'Uw uitnodiging wordt bekeken…',
  invite: ({ genieName, invitedBy, email }) => ({
    title: genieName
      ? `U bent uitgenodigd om met ${genieName} te praten`
      : 'U bent uitgenodigd om met een privé-Genie te praten',
    advice: invitedBy
      ? `${invitedBy} heeft deze uitnodiging naar ${email} gestuurd.`
      : `Deze uitnodiging is naar ${email} gestuurd.`,
  }),
  means: (email) => `Als u accepteert, krijgt ${email} toegang, en een account als dat er nog niet is.`,
  accept: 'Uitnodiging accepteren',
  accepting: 'Bezig met accepteren…',
  notYou: 'Niet voor u, of geen interesse? Sluit gewoon deze pagina.',
  checkMail: (email) => ({
    title: 'U hebt de uitnodiging geaccepteerd',
    advice: `De toegang is onderweg naar ${email}. U kunt deze pagina sluiten.`,
  }),
  refused: {
    title: 'Deze uitnodiging kan niet worden geopend',
    advice:
      'Misschien is ze te oud, al gebruikt of niet volledig. Open de link in uw e-mail nog een keer, of vraag om een nieuwe uitnodiging.',
  },
  unreachable: {
    title: 'Wij kregen geen antwoord',
    advice: 'Controleer uw internetverbinding en probeer het opnieuw.',
  },
  busy: { title: 'Het is nu erg druk', advice: 'Wacht een minuut en probeer het dan opnieuw.' },
  tryAgain: 'Opnieuw proberen',
};
