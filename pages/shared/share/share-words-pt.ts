import type { ShareWords } from './share-words.ts';

export const shareWordsPt: ShareWords = {
  title: (name) => `Compartilhar ${name}`,
  close: 'Fechar',
  address: 'Endereço',
  copy: 'Copiar',
  copied: 'Copiado',
  copyByHand: 'O endereço está selecionado: copie agora.',
  more: 'Compartilhar com um aplicativo…',
  code: 'Deixe outra pessoa escanear isto',
  codeOf: (name) => `Código QR que leva a ${name}`,
  noCode: 'Não foi possível criar um código QR aqui. O endereço também serve.',
  print: 'Imprimir cartazes e cartões',
};
