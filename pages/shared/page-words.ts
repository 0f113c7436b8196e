import type { Theme } from './visitor-choice.ts';
import type { Translations } from '../../shared/messages/translations.ts';

/** What the bar at the top of our pages says, and the line below it. */
export interface PageWords {
  share: string;
  shareUnavailable: string;
  language: string;
  theme: string;
  themes: Record<Theme, string>;
  offline: string;
}

export const PAGE_WORDS: Translations<PageWords> = {
  en: {
    share: 'Share',
    shareUnavailable: 'This part did not load. Check your internet connection, then try again.',
    language: 'Language',
    theme: 'Colours',
    themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
    offline: 'You are offline. This page goes on by itself once the connection is back.',
  },
  others: async () => (await import('./page-words-others.ts')).PAGE_WORDS_OTHERS,
};
