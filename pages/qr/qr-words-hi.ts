import { pageWordsHi } from '../shared/page-words-hi.ts';
import type { QrWords } from './qr-words.ts';

export const qrWordsHi: QrWords = {
  ...pageWordsHi,
  tapToTalk: 'बात करने के लिए टैप करें',
  promise: 'न ऐप चाहिए, न खाता।',
  more: (name) => `${name} के बारे में और जानें`,
};
