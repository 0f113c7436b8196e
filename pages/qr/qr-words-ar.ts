import { pageWordsAr } from '../shared/page-words-ar.ts';
import type { QrWords } from './qr-words.ts';

export const qrWordsAr: QrWords = {
  ...pageWordsAr,
  tapToTalk: 'اضغط للتحدث',
  promise: 'بلا تطبيق وبلا حساب.',
  more: (name) => `المزيد عن ${name}`,
};
