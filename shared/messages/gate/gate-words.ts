import { lateWords, wordsOf } from '../translations.ts';
import { gateEn } from './gate-en.ts';

/** The words at a private Genie's gate. */
export const gateWords = wordsOf(
  gateEn,
  lateWords(gateEn, async () => (await import('../other-languages.ts')).GATE),
);
