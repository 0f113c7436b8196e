import { wordsOf } from '../translations.ts';
import { callEn } from './call-en.ts';

/** The words of a call. */
export const callWords = wordsOf({
  en: callEn,
  de: async () => (await import('./call-de.ts')).callDe,
  nl: async () => (await import('./call-nl.ts')).callNl,
  ar: async () => (await import('./call-ar.ts')).callAr,
  he: async () => (await import('./call-he.ts')).callHe,
  ja: async () => (await import('./call-ja.ts')).callJa,
  zh: async () => (await import('./call-zh.ts')).callZh,
  hi: async () => (await import('./call-hi.ts')).callHi,
});
