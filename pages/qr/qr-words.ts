import { PAGE_WORDS, type PageWords } from '../shared/page-words.ts';
import type { Translations } from '../../shared/messages/translations.ts';

/** What the landing page of a printed code says beside the panel. */
export interface QrWords extends PageWords {
  tapToTalk: string;
  /** Below the button: what a visitor who stands in a shop wants to know. */
  promise: string;
  more(name: string): string;
}

export const QR_WORDS: Translations<QrWords> = {
  en: {
    ...PAGE_WORDS.en,
    tapToTalk: 'Tap to talk',
    promise: 'No app and no account needed.',
    more: (name) => `More about ${name}`,
  },
  es: async () => (await import('./qr-words-es.ts')).qrWordsEs,
  fr: async () => (await import('./qr-words-fr.ts')).qrWordsFr,
  de: async () => (await import('./qr-words-de.ts')).qrWordsDe,
  pt: async () => (await import('./qr-words-pt.ts')).qrWordsPt,
  it: async () => (await import('./qr-words-it.ts')).qrWordsIt,
  nl: async () => (await import('./qr-words-nl.ts')).qrWordsNl,
  ar: async () => (await import('./qr-words-ar.ts')).qrWordsAr,
  he: async () => (await import('./qr-words-he.ts')).qrWordsHe,
  ja: async () => (await import('./qr-words-ja.ts')).qrWordsJa,
  zh: async () => (await import('./qr-words-zh.ts')).qrWordsZh,
  hi: async () => (await import('./qr-words-hi.ts')).qrWordsHi,
};
