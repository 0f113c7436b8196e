import { signal } from '@preact/signals-core';
import type { Language } from './language.ts';

/** The files of one part's words in every language but English. */
export type Others<Words> = Readonly<Record<Exclude<Language, 'en'>, () => Promise<Words>>>;

/**
 * One part's words in every language: English comes with the part, each other one as a file of its own. Where bytes
 * are dear, the list of these is a file too.
 */
export type Translations<Words> = { en: Words } & (Others<Words> | { others(): Promise<Others<Words>> });

type LoadWords<Words> = (language: Language) => Promise<Words>;

/** Loads the words of one language, and of no other; `others` is only asked when it is not English. */
export function lateWords<Words>(english: Words, others: () => Promise<Others<Words>>): LoadWords<Words> {
  return async (language) => {
    if (language === 'en') return english;
    try {
      return await (await others())[language]();
    } catch {
      return english; // a file that does not load must not cost the visitor the rest
    }
  };
}

/** The words of one language; those of another are never loaded. */
export function loadWords<Words>(translations: Translations<Words>, language: Language): Promise<Words> {
  const others = 'others' in translations ? translations.others : async () => translations;
  return lateWords(translations.en, others)(language);
}

/** Words for views that are drawn in an effect: undefined while their file is on its way, then drawn again. */
export function wordsOf<Words>(
  english: Words,
  loadLate: LoadWords<Words>,
): (language: Language) => Words | undefined {
  const asked = signal<Partial<Record<Language, Words | undefined>>>({ en: english });
  const keep = (language: Language, words: Words | undefined) => {
    asked.value = { ...asked.peek(), [language]: words };
  };
  const load = async (language: Language) => {
    keep(language, undefined);
    keep(language, await loadLate(language));
  };
  return (language) => {
    if (!(language in asked.peek())) void load(language);
    return asked.value[language];
  };
}
