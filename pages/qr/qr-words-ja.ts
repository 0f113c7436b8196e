import { pageWordsJa } from '../shared/page-words-ja.ts';
import type { QrWords } from './qr-words.ts';

export const qrWordsJa: QrWords = {
  ...pageWordsJa,
  tapToTalk: 'タップして話す',
  promise: 'アプリもアカウントも不要です。',
  more: (name) => `${name}について詳しく`,
};
