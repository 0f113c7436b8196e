import { wordsOf } from '../translations.ts';
import { gateEn } from './gate-en.ts';

/** The words at a private Genie's gate. */
export const gateWords = wordsOf({
  en: gateEn,
  ar: async () => (await import('./gate-ar.ts')).gateAr,
  ja: async () => (await import('./gate-ja.ts')).gateJa,
  zh: async () => (await import('./gate-zh.ts')).gateZh,
});
