import { isolate } from '../../shared/messages/isolate.ts';
import { pageWordsHe } from '../shared/page-words-he.ts';
import type { QrWords } from './qr-words.ts';

export const qrWordsHe: QrWords = {
  ...pageWordsHe,
  tapToTalk: 'הקישו כדי לדבר',
  promise: 'בלי אפליקציה ובלי חשבון.',
  more: (name) => `עוד על ${isolate(name)}`,
};
