import { effect, type ReadonlySignal } from '@preact/signals-core';
import { followLanguage } from '../../shared/messages/follow-language.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { followConnection } from './online.ts';
import { createVisitorChoice, type VisitorChoice } from './visitor-choice.ts';
import type { Translations } from '../../shared/messages/translations.ts';
import { followWords } from './words.ts';

/** What all parts of a page share: its language, its colours, and whether there is a connection. */
export interface PageSetting<Words> {
  choice: VisitorChoice;
  messages: ReadonlySignal<Messages | undefined>;
  words: ReadonlySignal<Words | undefined>;
  isOnline: ReadonlySignal<boolean>;
}

/** @param spoken what the page is about speaks, as far as it is known; the visitor's own choice comes first. */
export function createPageSetting<Words>(
  translations: Translations<Words>,
  spoken: () => string = () => '',
): PageSetting<Words> {
  const choice = createVisitorChoice();
  const { messages } = followLanguage(() => [choice.language.value, spoken(), ...navigator.languages]);
  effect(() => {
    document.documentElement.dataset.theme = choice.theme.value;
  });
  effect(() => {
    const { language, dir } = messages.value ?? {};
    if (language) document.documentElement.lang = language;
    if (dir) document.documentElement.dir = dir;
  });
  return { choice, messages, words: followWords(translations, messages), isOnline: followConnection() };
}
