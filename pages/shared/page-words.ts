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
  es: async () => (await import('./page-words-es.ts')).pageWordsEs,
  fr: async () => (await import('./page-words-fr.ts')).pageWordsFr,
  de: async () => (await import('./page-words-de.ts')).pageWordsDe,
  pt: async () => (await import('./page-words-pt.ts')).pageWordsPt,
  it: async () => (await import('./page-words-it.ts')).pageWordsIt,
  nl: async () => (await import('./page-words-nl.ts')).pageWordsNl,
  ar: async () => (await import('./page-words-ar.ts')).pageWordsAr,
  he: async () => (await import('./page-words-he.ts')).pageWordsHe,
  ja: async () => (await import('./page-words-ja.ts')).pageWordsJa,
  zh: async () => (await import('./page-words-zh.ts')).pageWordsZh,
  hi: async () => (await import('./page-words-hi.ts')).pageWordsHi,
};
