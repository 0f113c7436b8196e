import { pageWordsDe } from '../shared/page-words-de.ts';
import type { QrWords } from './qr-words.ts';

export const qrWordsDe: QrWords = {
  ...pageWordsDe,
  tapToTalk: 'Tippen und sprechen',
  promise: 'Ohne App und ohne Konto.',
  more: (name) => `Mehr über ${name}`,
};
