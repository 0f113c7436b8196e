import { pageWordsFr } from '../shared/page-words-fr.ts';
import type { QrWords } from './qr-words.ts';

export const qrWordsFr: QrWords = {
  ...pageWordsFr,
  tapToTalk: 'Touchez pour parler',
  promise: 'Sans application et sans compte.',
  more: (name) => `En savoir plus\u00a0: ${name}`,
};
