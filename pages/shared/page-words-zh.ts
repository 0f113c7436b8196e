import type { PageWords } from './page-words.ts';

export const pageWordsZh: PageWords = {
  share: '分享',
  shareUnavailable: '此部分未能加载。请检查网络连接，然后重试。',
  language: '语言',
  theme: '配色',
  themes: { auto: '自动', light: '浅色', dark: '深色' },
  offline: '您已离线。恢复连接后，此页面会自动继续。',
};
