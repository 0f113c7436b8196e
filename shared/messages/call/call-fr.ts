import { plural } from '../plural.ts';
import type { CallMessages } from './call-messages.ts';
import { lifecycleFr } from './lifecycle-fr.ts';
import { soundFr } from './sound-fr.ts';

export const callFr: CallMessages = {
  stages: (name) => ({
    microphone: 'Autorisez le micro…',
    token: 'Recherche d’une ligne…',
    line: 'Connexion…',
    agent: `En attente\u00a0: ${name}…`,
  }),
  microphoneHint: 'Choisissez «\u00a0Autoriser\u00a0» quand votre navigateur le demande.',

  activities: { listening: 'À l’écoute', thinking: 'Réflexion…', speaking: 'En train de parler' },
  sound: soundFr,
  muted: 'Votre micro est coupé',
  mute: 'Muet',
  hangUp: 'Raccrocher',
  endChat: 'Terminer le chat',
  lineLost: 'La ligne a coupé. Restez là.',
  lineStillLost: 'Toujours pas de connexion. Que souhaitez-vous faire\u00a0?',
  keepWaiting: 'Continuer d’attendre',
  startAgain: 'Recommencer',
  writeInstead: 'Plutôt écrire',
  lineTroubles: {
    thin: 'La connexion est en cours de réparation. Vous pouvez continuer.',
    poor: 'La connexion est faible. Vous pouvez continuer.',
  },
  tapToHear: (name) => `Touchez pour entendre ${name}`,
  speakFirst: (name) => `Allez-y, ${name} vous entend.`,
  writeFirst: (name) => `Écrivez quelque chose, ${name} vous répondra ici.`,
  transcript: 'Conversation',
  you: 'Vous',
  newMessages: (count) =>
    plural('fr', count, { one: `${count} nouveau message`, other: `${count} nouveaux messages` }),

  approval: 'Autorisation',
  wantsToUse: (name, tool) => `${name} souhaite utiliser «\u00a0${tool}\u00a0»`,
  allowOnce: 'Autoriser une fois',
  allowAlways: 'Pendant tout l’appel',
  doNotAllow: 'Refuser',

  callLanguage: 'Langue de l’appel',
  settings: 'Réglages',
  captions: 'Sous-titres',
  captionSize: 'Taille des sous-titres',
  captionSizes: { normal: 'Normale', large: 'Grande', largest: 'Très grande' },

  isRecorded: (name) => `Le service vocal utilisé par ${name} enregistre cet appel.`,
  recording: 'Cet appel est enregistré',
  privacyPolicy: (name) => `Politique de confidentialité\u00a0: ${name}`,

  endings: (name) => ({
    'visitor-ended': 'Vous avez terminé l’appel.',
    'agent-ended': `${name} a terminé l’appel.`,
    'agent-failed': `${name} a rencontré un problème. Rappeler suffit en général.`,
    'continued-elsewhere': 'L’appel continue dans une autre fenêtre.',
    idle: `Personne n’a rien dit depuis un moment\u00a0: ${name} a terminé l’appel.`,
    'time-limit': 'L’appel a atteint sa durée maximale. Vous pouvez rappeler.',
    removed: `L’appel avec ${name} a été terminé par son propriétaire.`,
    'server-shutdown': 'Le service vocal redémarre. Rappelez dans une minute.',
    'connection-lost': 'La connexion a été perdue. Vérifiez votre connexion internet, puis rappelez.',
    'microphone-revoked':
      'Vous avez retiré l’accès au micro, l’appel est donc terminé. Vous pouvez continuer par écrit.',
    'page-left': 'L’appel est terminé, car la page a été quittée.',
  }),
  lasted: (duration) => `Il a duré ${duration}.`,
  callAgain: 'Rappeler',
  lifecycle: lifecycleFr,

  saveTranscript: 'Garder ce qui a été dit',
  saveAs: (format) => `Enregistrer en ${format}`,
  copyTranscript: 'Copier',
  copied: 'Copié.',
  notCopied: 'La copie n’a pas abouti. Vous pouvez enregistrer à la place.',
  rateCall: 'Comment était l’appel\u00a0?',
  stars: (count) => plural('fr', count, { one: `${count} étoile`, other: `${count} étoiles` }),
  comment: 'Quelque chose à ajouter\u00a0? (facultatif)',
  sendRating: 'Envoyer l’avis',
  thanksForRating: 'Merci pour votre avis.',
  ratingNotSent: 'L’envoi n’a pas abouti. Veuillez réessayer.',

  failures: (name) => ({
    'microphone-denied': {
      title: 'Le micro n’est pas autorisé',
      advice:
        'Autorisez-le à côté de la barre d’adresse ou dans les réglages de votre système, puis réessayez.',
    },
    'microphone-dismissed': {
      title: 'La question sur le micro a été fermée',
      advice: 'Réessayez et choisissez «\u00a0Autoriser\u00a0» quand votre navigateur le demande.',
    },
    'microphone-blocked': {
      title: 'Cette page ne nous laisse pas utiliser le micro',
      advice: 'Vous pouvez toujours écrire. Pour parler, ouvrez cette page dans son propre onglet.',
    },
    'microphone-insecure': {
      title: 'Le micro exige une page sécurisée',
      advice: 'Vous pouvez toujours écrire. Pour parler, ouvrez cette page avec https:// dans l’adresse.',
    },
    'microphone-sandboxed': {
      title: 'Le cadre autour de cette page bloque le micro',
      advice: 'Vous pouvez toujours écrire. Pour parler, ouvrez cette page dans son propre onglet.',
    },
    'microphone-off-in-system': {
      title: 'Votre appareil refuse le micro à ce navigateur',
      advice:
        'Ouvrez les réglages de confidentialité de votre système, autorisez le micro pour ce navigateur, puis réessayez.',
    },
    'microphone-missing': {
      title: 'Aucun micro trouvé',
      advice: 'Branchez-en un ou allumez-le, puis réessayez.',
    },
    'microphone-busy': {
      title: 'Le micro est déjà utilisé',
      advice: 'Fermez l’autre application ou l’autre onglet qui s’en sert, puis réessayez.',
    },
    'no-voice': {
      title: `${name} ne prend pas encore d’appels`,
      advice: 'Merci de revenir plus tard.',
    },
    'agent-locked': {
      title: `${name} ne prend pas d’appels depuis cette page`,
      advice: 'Son propriétaire doit d’abord les autoriser.',
    },
    'not-allowed': {
      title: `${name} n’est plus disponible`,
      advice: 'Rechargez la page pour voir ce qui a changé.',
    },
    'rate-limited': {
      title: 'Trop d’appels en ce moment',
      advice: 'Patientez un instant, puis réessayez.',
    },
    'api-unreachable': {
      title: 'Nous n’avons pas eu de réponse',
      advice: 'Vérifiez votre connexion internet, puis réessayez.',
    },
    'unsupported-browser': {
      title: 'Ce navigateur ne peut pas passer d’appels',
      advice:
        'Mettez-le à jour ou ouvrez cette page dans une version récente de Chrome, Edge, Firefox ou Safari.',
    },
    'voice-unreachable': {
      title: 'Le service vocal est injoignable',
      advice: 'Un pare-feu ou un VPN le bloque peut-être. Essayez un autre réseau.',
    },
    'voice-refused': {
      title: 'Le service vocal ne vous a pas laissé entrer',
      advice: 'Il est peut-être complet. Patientez un instant, puis réessayez.',
    },
    'calls-blocked': {
      title: 'Votre navigateur ou votre réseau bloque les appels',
      advice: 'Désactivez le VPN ou l’extension qui bloque, ou essayez un autre réseau.',
    },
    'agent-absent': {
      title: `${name} n’a pas décroché`,
      advice: 'Veuillez réessayer.',
    },
    internal: {
      title: 'Un problème est survenu',
      advice: 'C’est notre faute. Veuillez réessayer.',
    },
  }),
};
