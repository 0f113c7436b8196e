import type { Others } from '../../shared/messages/translations.ts';
import type { PageWords } from './page-words.ts';

/** The files of what all our pages say, but for English. */
export const PAGE_WORDS_OTHERS: Others<PageWords> = {
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
