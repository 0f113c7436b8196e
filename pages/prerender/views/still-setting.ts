import { signal } from '@preact/signals-core';
import { loadMessages } from '../../../shared/messages/load-messages.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { Messages } from '../../../shared/messages/messages.ts';
import type { PageSetting } from '../../shared/page-setting.ts';
import { loadWords, type Translations } from '../../../shared/messages/translations.ts';

export interface StillSetting<Words> {
  setting: PageSetting<Words>;
  text: Messages;
  words: Words;
}

const nothing = () => undefined;

/** The setting of a visitor who has chosen nothing, reads `language`, and has a connection. */
export async function stillSetting<Words>(
  translations: Translations<Words>,
  language: Language,
): Promise<StillSetting<Words>> {
  const [text, words] = await Promise.all([loadMessages(language), loadWords(translations, language)]);
  const setting = {
    choice: {
      language: signal('' as const),
      theme: signal('auto' as const),
      chooseLanguage: nothing,
      chooseTheme: nothing,
    },
    messages: signal(text),
    words: signal(words),
    isOnline: signal(true),
  };
  return { setting, text, words };
}
