import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { loadWords, type Translations } from '../../shared/messages/translations.ts';
import type { Language } from '../../shared/messages/language.ts';
import type { Messages } from '../../shared/messages/messages.ts';

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
