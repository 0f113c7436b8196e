import { en } from './en.ts';
import type { Language } from './language.ts';
import type { Messages } from './messages.ts';
import { loadWords, type Translations } from './translations.ts';

const MESSAGES: Translations<Messages> = {
  en,
  ar: async () => (await import('./ar.ts')).ar,
  ja: async () => (await import('./ja.ts')).ja,
  zh: async () => (await import('./zh.ts')).zh,
};

/** The panel's words of one language. */
export const loadMessages = (language: Language): Promise<Messages> => loadWords(MESSAGES, language);
