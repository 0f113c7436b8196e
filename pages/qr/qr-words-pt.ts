import { pageWordsPt } from '../shared/page-words-pt.ts';
import type { QrWords } from './qr-words.ts';

export const qrWordsPt: QrWords = {
  ...pageWordsPt,
  tapToTalk: 'Toque para falar',
  promise: 'Sem aplicativo e sem conta.',
  more: (name) => `Mais sobre ${name}`,
};
