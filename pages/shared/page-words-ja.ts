import type { PageWords } from './page-words.ts';

export const pageWordsJa: PageWords = {
  share: '共有',
  shareUnavailable: 'この部分を読み込めませんでした。インターネット接続を確認して、もう一度お試しください。',
  language: '言語',
  theme: '配色',
  themes: { auto: '自動', light: 'ライト', dark: 'ダーク' },
  offline: 'オフラインです。接続が戻ると、このページは自動的に再開します。',
};
