import type { ShareWords } from './share-words.ts';

export const shareWordsIt: ShareWords = {
  title: (name) => `Condividi ${name}`,
  close: 'Chiudi',
  address: 'Indirizzo',
  copy: 'Copia',
  copied: 'Copiato',
  copyByHand: 'L’indirizzo è selezionato: ora lo copi.',
  more: 'Condividi con un’app…',
  code: 'Da far scansionare a qualcuno',
  codeOf: (name) => `Codice QR che porta a ${name}`,
  noCode: 'Qui non è stato possibile creare un codice QR. Va bene anche l’indirizzo.',
  print: 'Stampa poster e cartoline',
};
