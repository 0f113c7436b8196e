import type { PageWords } from './page-words.ts';

export const pageWordsDe: PageWords = {
  share: 'Teilen',
  shareUnavailable:
    'Dieser Teil wurde nicht geladen. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
  language: 'Sprache',
  theme: 'Farben',
  themes: { auto: 'Auto', light: 'Hell', dark: 'Dunkel' },
  offline: 'Sie sind offline. Diese Seite geht von selbst weiter, sobald die Verbindung wieder da ist.',
};
