import { pageWordsIt } from '../shared/page-words-it.ts';
import type { QrWords } from './qr-words.ts';

export const qrWordsIt: QrWords = {
  ...pageWordsIt,
  tapToTalk: 'Tocchi per parlare',
  promise: 'Senza app e senza account.',
  more: (name) => `Altro su ${name}`,
};
