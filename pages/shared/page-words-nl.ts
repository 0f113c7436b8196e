import type { PageWords } from './page-words.ts';

export const pageWordsNl: PageWords = {
  share: 'Delen',
  shareUnavailable: 'Dit deel is niet geladen. Controleer uw internetverbinding en probeer het opnieuw.',
  language: 'Taal',
  theme: 'Kleuren',
  themes: { auto: 'Auto', light: 'Licht', dark: 'Donker' },
  offline: 'U bent offline. Deze pagina gaat vanzelf verder zodra er weer verbinding is.',
};
