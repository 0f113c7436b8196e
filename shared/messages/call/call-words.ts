import { wordsOf } from '../translations.ts';
import { callEn } from './call-en.ts';

/** The words of a call. */
export const callWords = wordsOf({
  en: callEn,
  es: async () => (await import('./call-es.ts')).callEs,
  fr: async () => (await import('./call-fr.ts')).callFr,
  de: async () => (await import('./call-de.ts')).callDe,
  pt: async () => (await import('./call-pt.ts')).callPt,
  it: async () => (await import('./call-it.ts')).callIt,
  nl: async () => (await import('./call-nl.ts')).callNl,
  ar: async () => (await import('./call-ar.ts')).callAr,
  he: async () => (await import('./call-he.ts')).callHe,
  ja: async () => (await import('./call-ja.ts')).callJa,
  zh: async () => (await import('./call-zh.ts')).callZh,
  hi: async () => (await import('./call-hi.ts')).callHi,
});
