import { signal } from '@preact/signals-core';
import type { Language } from '../messages.ts';
import { callEn } from './call-en.ts';
import type { CallMessages } from './call-messages.ts';

/** What has been asked for; a language that is still on its way has no words yet. */
const asked = signal<Partial<Record<Language, CallMessages | undefined>>>({ en: callEn });

/** The words of a call. Undefined while their file is on its way: who reads this in an effect hears of them. */
export function callWords(language: Language): CallMessages | undefined {
  if (!(language in asked.peek())) void load(language);
  return asked.value[language];
}

async function load(language: Language): Promise<void> {
  const keep = (words: CallMessages | undefined) => {
    asked.value = { ...asked.peek(), [language]: words };
  };
  keep(undefined);
  try {
    keep(language === 'ar' ? (await import('./call-ar.ts')).callAr : callEn);
  } catch {
    keep(callEn); // a file that does not load must not cost the visitor the call
  }
}
