import { signal } from '@preact/signals-core';
import type { Language } from './language.ts';

/** One part's words in every language: English comes with the part, each other one as a file of its own. */
export type Translations<Words> = { en: Words } & Record<Exclude<Language, 'en'>, () => Promise<Words>>;

/** The words of one language; those of another are never loaded. */
export async function loadWords<Words>(
  translations: Translations<Words>,
  language: Language,
): Promise<Words> {
  if (language === 'en') return translations.en;
  try {
    return await translations[language]();
  } catch {
    return translations.en; // a file that does not load must not cost the visitor the rest
  }
}

/** Words for views that are drawn in an effect: undefined while their file is on its way, then drawn again. */
export function wordsOf<Words>(translations: Translations<Words>): (language: Language) => Words | undefined {
  const asked = signal<Partial<Record<Language, Words | undefined>>>({ en: translations.en });
  const keep = (language: Language, words: Words | undefined) => {
    asked.value = { ...asked.peek(), [language]: words };
  };
  const load = async (language: Language) => {
    keep(language, undefined);
    keep(language, await loadWords(translations, language));
  };
  return (language) => {
    if (!(language in asked.peek())) void load(language);
    return asked.value[language];
  };
}
