import { lateWords, wordsOf } from '../translations.ts';
import { callEn } from './call-en.ts';

/** The words of a call. */
export const callWords = wordsOf(
  callEn,
  lateWords(callEn, async () => (await import('../other-languages.ts')).CALL),
);
