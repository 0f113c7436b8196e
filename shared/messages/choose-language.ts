import { LANGUAGES, type Language } from './language.ts';

/**
 * The first of `wishes` (BCP 47 tags, the strongest first; '' is no wish) that we speak, else English. Regions
 * and scripts do not matter: `ar-EG` is Arabic, and `iw` is the old code of Hebrew.
 */
export function chooseLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const [code] = wish.toLowerCase().split(/[-_]/);
    const base = code === 'iw' ? 'he' : code;
    const language = LANGUAGES.find((known) => known === base);
    if (language) return language;
  }
  return 'en';
}
