import type { ShareWords } from './share-words.ts';

export const shareWordsDe: ShareWords = {
  title: (name) => `${name} teilen`,
  close: 'Schließen',
  address: 'Adresse',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyByHand: 'Die Adresse ist markiert: Kopieren Sie sie jetzt.',
  more: 'Mit einer App teilen\u00a0…',
  code: 'Lassen Sie jemanden diesen Code scannen',
  codeOf: (name) => `QR-Code, der zu ${name} führt`,
  noCode: 'Hier ließ sich kein QR-Code erstellen. Mit der Adresse geht es genauso.',
  print: 'Plakate und Karten drucken',
};
