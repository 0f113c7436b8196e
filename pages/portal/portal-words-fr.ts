import { pageWordsFr } from '../shared/page-words-fr.ts';
import type { PortalWords } from './portal-words.ts';

export const portalWordsFr: PortalWords = {
  ...pageWordsFr,
  loading: 'Chargement…',
  geniesOf: (name) => `Les Genies\u00a0: ${name}`,
  choose: 'Choisissez à qui parler. Vous pouvez changer à tout moment.',
  all: 'Tous',
  resting: 'En pause',
  talking: 'En appel',
  empty: {
    title: 'Il n’y a encore personne ici',
    advice: 'Ce portail n’a pas de Genie pour le moment. Merci de revenir plus tard.',
  },
  absent: {
    title: 'Il n’y a pas de portail ici',
    advice: 'Vérifiez l’adresse ou demandez à la personne qui vous l’a donnée.',
  },
  unreachable: {
    title: 'Ce portail est injoignable',
    advice: 'Vérifiez votre connexion internet, puis réessayez.',
  },
  switchTitle: (from) => `Vous parlez avec ${from}`,
  switchAdvice: (to) => `Pour parler avec ${to}, il faut d’abord terminer cet appel.`,
  switchNow: (to) => `Terminer l’appel, passer à ${to}`,
  stay: 'Rester dans l’appel',
};
