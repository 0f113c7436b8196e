import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { chooseLanguage } from './choose-language.ts';
import { en } from './en.ts';
import { loadMessages } from './load-messages.ts';
import type { Language } from './language.ts';
import type { Messages } from './messages.ts';

/** The words to show: undefined only until those of the first language have come. */
export interface FollowedLanguage {
  messages: ReadonlySignal<Messages | undefined>;
  dispose(): void;
}

/** Keeps the messages in step with what `wishes` reads from signals. */
export function followLanguage(wishes: () => readonly string[]): FollowedLanguage {
  const messages = signal<Messages | undefined>(undefined);
  const dispose = effect(() => {
    let isCurrent = true;
    const show = async (language: Language) => {
      const loaded = await loadMessages(language);
      if (isCurrent) messages.value = loaded;
    };
    const language = chooseLanguage(wishes());
    if (language === 'en') messages.value = en;
    else void show(language);
    return () => {
      isCurrent = false;
    };
  });
  return { messages, dispose };
}
