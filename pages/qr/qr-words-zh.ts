import { pageWordsZh } from '../shared/page-words-zh.ts';
import type { QrWords } from './qr-words.ts';

export const qrWordsZh: QrWords = {
  ...pageWordsZh,
  tapToTalk: '点按开始对话',
  promise: '无需应用，无需账户。',
  more: (name) => `进一步了解${name}`,
};
