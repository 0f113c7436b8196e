import type { InviteMessages } from './invite-messages.ts';

export const inviteFr: InviteMessages = {
  dir: 'ltr',
  loading: 'Lecture de votre invitation…',
  invite: ({ genieName, invitedBy, email }) => ({
    title: genieName
      ? `On vous invite à parler avec ${genieName}`
      : 'On vous invite à parler avec un Genie privé',
    advice: invitedBy
      ? `${invitedBy} a envoyé cette invitation à ${email}.`
      : `Cette invitation a été envoyée à ${email}.`,
  }),
  means: (email) => `Si vous acceptez, ${email} obtient l’accès, et un compte s’il n’en existe pas encore.`,
  accept: 'Accepter l’invitation',
  accepting: 'Acceptation en cours…',
  notYou: 'Ce n’est pas pour vous ou cela ne vous intéresse pas\u00a0? Fermez simplement cette page.',
  checkMail: (email) => ({
    title: 'Vous avez accepté',
    advice: `La marche à suivre pour entrer est en route vers ${email}. Vous pouvez fermer cette page.`,
  }),
  refused: {
    title: 'Cette invitation ne peut pas être ouverte',
    advice:
      'Elle est peut-être trop ancienne, déjà utilisée ou incomplète. Ouvrez encore une fois le lien dans votre e-mail, ou demandez-en une nouvelle à la personne qui vous a invité.',
  },
  unreachable: {
    title: 'Nous n’avons pas eu de réponse',
    advice: 'Vérifiez votre connexion internet, puis réessayez.',
  },
  busy: { title: 'Beaucoup de demandes en ce moment', advice: 'Patientez une minute, puis réessayez.' },
  tryAgain: 'Réessayer',
};
