import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Language, Messages } from '../../shared/messages/messages.ts';

/** The words of a page of ours beside the panel's; all but English load when they are needed. */
export interface Translations<Words> {
  en: Words;
  ar(): Promise<Words>;
}

export async function loadWords<Words>({ en, ar }: Translations<Words>, language: Language): Promise<Words> {
  try {
    return language === 'ar' ? await ar() : en;
  } catch {
    return en; // a file that does not load must not cost the visitor the page
  }
}

/** The page's words in the language of the panel's; undefined only until the first of them are here. */
export function followWords<Words>(
  translations: Translations<Words>,
  messages: ReadonlySignal<Messages | undefined>,
): ReadonlySignal<Words | undefined> {
  const words = signal<Words | undefined>(undefined);
  effect(() => {
    let isCurrent = true;
    const language = messages.value?.language;
    const show = async (other: Language) => {
      const loaded = await loadWords(translations, other);
      if (isCurrent) words.value = loaded;
    };
    if (language === 'en') words.value = translations.en;
    else if (language) void show(language);
    return () => {
      isCurrent = false;
    };
  });
  return words;
}
