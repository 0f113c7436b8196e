import type { ShareWords } from './share-words.ts';

export const shareWordsEs: ShareWords = {
  title: (name) => `Compartir ${name}`,
  close: 'Cerrar',
  address: 'Dirección',
  copy: 'Copiar',
  copied: 'Copiado',
  copyByHand: 'La dirección está seleccionada: cópiela ahora.',
  more: 'Compartir con una aplicación…',
  code: 'Deje que otra persona escanee esto',
  codeOf: (name) => `Código QR que lleva a ${name}`,
  noCode: 'Aquí no se ha podido crear un código QR. La dirección también sirve.',
  print: 'Imprimir carteles y tarjetas',
};
