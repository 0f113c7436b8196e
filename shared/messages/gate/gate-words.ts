import { wordsOf } from '../translations.ts';
import { gateEn } from './gate-en.ts';

/** The words at a private Genie's gate. */
export const gateWords = wordsOf({
  en: gateEn,
  es: async () => (await import('./gate-es.ts')).gateEs,
  fr: async () => (await import('./gate-fr.ts')).gateFr,
  de: async () => (await import('./gate-de.ts')).gateDe,
  pt: async () => (await import('./gate-pt.ts')).gatePt,
  it: async () => (await import('./gate-it.ts')).gateIt,
  nl: async () => (await import('./gate-nl.ts')).gateNl,
  ar: async () => (await import('./gate-ar.ts')).gateAr,
  he: async () => (await import('./gate-he.ts')).gateHe,
  ja: async () => (await import('./gate-ja.ts')).gateJa,
  zh: async () => (await import('./gate-zh.ts')).gateZh,
  hi: async () => (await import('./gate-hi.ts')).gateHi,
});
