import type { ShareWords } from './share-words.ts';

export const shareWordsNl: ShareWords = {
  title: (name) => `${name} delen`,
  close: 'Sluiten',
  address: 'Adres',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  copyByHand: 'Het adres is geselecteerd: kopieer het nu.',
  more: 'Delen via een app…',
  code: 'Laat iemand dit scannen',
  codeOf: (name) => `QR-code die naar ${name} leidt`,
  noCode: 'Hier kon geen QR-code worden gemaakt. Het adres werkt ook.',
  print: 'Posters en kaarten afdrukken',
};
