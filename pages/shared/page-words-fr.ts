import type { PageWords } from './page-words.ts';

export const pageWordsFr: PageWords = {
  share: 'Partager',
  shareUnavailable: 'Cette partie ne s’est pas chargée. Vérifiez votre connexion internet, puis réessayez.',
  language: 'Langue',
  theme: 'Couleurs',
  themes: { auto: 'Auto', light: 'Clair', dark: 'Sombre' },
  offline: 'Vous êtes hors ligne. La page reprend toute seule dès que la connexion revient.',
};
