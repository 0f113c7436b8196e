import type { Messages } from './messages.ts';

export const fr: Messages = {
  language: 'fr',
  dir: 'ltr',

  statuses: {
    loading: 'Chargement…',
    resting: 'En pause',
    private: 'Privé',
    requested: 'En attente du propriétaire',
    busy: 'Occupé pour le moment',
    absent: 'Non connecté',
    unreachable: 'Non connecté',
    idle: 'Prêt à parler',
    consent: 'Prêt à parler',
    connecting: 'Connexion…',
    live: 'En ligne',
    reconnecting: 'Reconnexion…',
    ended: 'L’appel est terminé',
    failed: 'Non connecté',
  },

  close: 'Fermer',
  minimise: 'Réduire',
  loading: 'Chargement…',
  tryAgain: 'Réessayer',
  cancel: 'Annuler',
  back: 'Retour',
  linksOf: (name) => `Liens proposés par ${name}`,
  opensInNewTab: '(s’ouvre dans un nouvel onglet)',

  startTalking: 'Commencer à parler',
  typeInstead: 'Plutôt écrire',
  starterHint: 'Dites simplement ce qu’il vous faut, avec vos mots.',
  writeMessage: 'Écrivez un message',
  send: 'Envoyer',

  consentTitle: 'Avant de commencer',
  consentAi: 'Vous allez parler à un assistant d’intelligence artificielle, pas à une personne.',
  consentRecording: (name) =>
    `Votre voix est transmise en direct au service vocal utilisé par ${name} et convertie en texte pour vous répondre. Ce widget ne garde aucun enregistrement.`,
  consentOwner: (name) =>
    `${name} est sous la responsabilité de l’entreprise qui propose ce service. C’est elle qui décide de ce que garde son service vocal.`,
  consentMicrophone: 'Votre navigateur va ensuite vous demander l’accès au micro.',
  startCall: 'Lancer l’appel',

  engineUnavailable: {
    title: 'L’appel n’a pas pu être préparé',
    advice: 'Vérifiez votre connexion internet, puis réessayez. Si cela se reproduit, rechargez la page.',
  },
  waitAbout: (duration) => `Ce sera de nouveau possible dans environ ${duration}.`,

  resting: (name) => ({
    title: `${name} fait une pause`,
    advice: 'Pas d’appels pour le moment. Merci de revenir plus tard.',
  }),

  absent: { title: 'Il n’y a pas de Genie ici', advice: 'Veuillez vérifier l’adresse.' },
  unreachable: {
    title: 'Ce Genie est injoignable',
    advice: 'Vérifiez votre connexion internet, puis réessayez.',
  },
  busy: { title: 'Beaucoup de demandes en ce moment', advice: 'Patientez un instant, puis réessayez.' },
  mayCountAsUse: 'Réessayer peut compter comme une utilisation de plus de votre lien.',
};
