import type { ShareWords } from './share-words.ts';

export const shareWordsFr: ShareWords = {
  title: (name) => `Partager ${name}`,
  close: 'Fermer',
  address: 'Adresse',
  copy: 'Copier',
  copied: 'Copié',
  copyByHand: 'L’adresse est sélectionnée\u00a0: copiez-la maintenant.',
  more: 'Partager avec une application…',
  code: 'À faire scanner par quelqu’un',
  codeOf: (name) => `Code QR qui mène à ${name}`,
  noCode: 'Le code QR n’a pas pu être créé ici. L’adresse fonctionne aussi.',
  print: 'Imprimer affiches et cartes',
};
