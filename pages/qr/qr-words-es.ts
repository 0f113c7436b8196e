import { pageWordsEs } from '../shared/page-words-es.ts';
import type { QrWords } from './qr-words.ts';

export const qrWordsEs: QrWords = {
  ...pageWordsEs,
  tapToTalk: 'Toque para hablar',
  promise: 'Sin aplicación y sin cuenta.',
  more: (name) => `Más sobre ${name}`,
};
