import { pageWordsNl } from '../shared/page-words-nl.ts';
import type { QrWords } from './qr-words.ts';

export const qrWordsNl: QrWords = {
  ...pageWordsNl,
  tapToTalk: 'Tik om te praten',
  promise: 'Geen app en geen account nodig.',
  more: (name) => `Meer over ${name}`,
};
