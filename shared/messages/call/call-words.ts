import { wordsOf } from '../translations.ts';
import { callEn } from './call-en.ts';

/** The words of a call. */
export const callWords = wordsOf({
  en: callEn,
  ar: async () => (await import('./call-ar.ts')).callAr,
});
