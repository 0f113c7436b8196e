import { wordsOf } from '../translations.ts';
import { callEn } from './call-en.ts';

/** The words of a call. */
export const callWords = wordsOf({
  en: callEn,
  ar: async () => (await import('./call-ar.ts')).callAr,
  ja: async () => (await import('./call-ja.ts')).callJa,
  zh: async () => (await import('./call-zh.ts')).callZh,
});
