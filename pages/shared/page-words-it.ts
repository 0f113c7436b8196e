import type { PageWords } from './page-words.ts';

export const pageWordsIt: PageWords = {
  share: 'Condividi',
  shareUnavailable: 'Questa parte non si è caricata. Controlli la connessione a internet e riprovi.',
  language: 'Lingua',
  theme: 'Colori',
  themes: { auto: 'Auto', light: 'Chiaro', dark: 'Scuro' },
  offline: 'La connessione non c’è. La pagina riprende da sola appena torna.',
};
