import type { Language } from './clips.ts';

/** What the agent writes but has no clip for. */
export interface Phrases {
  /** While the visitor is speaking. */
  listening: string;
  /** In place of the words, which nobody here can hear. */
  speech(speechMs: number): string;
  toolFailed(code: number): string;
  /** The greeting to somebody whose name the page knows. */
  greetByName(greeting: string, name: string): string;
}

/** The widget's code for what the visitor did not allow. */
const REFUSED = 2403;

export const PHRASES: Record<Language, Phrases> = {
  en: {
    listening: '…',
    speech: (speechMs) => `(${seconds(speechMs, 'en')} seconds of speech)`,
    toolFailed: (code) => (code === REFUSED ? 'You did not allow it.' : `It failed with error ${code}.`),
    greetByName: (greeting, name) => greeting.replace('Hello', `Hello, ${name}`),
  },
  ar: {
    listening: '…',
    speech: (speechMs) => `(كلام مدته ${seconds(speechMs, 'ar')} ثانية)`,
    toolFailed: (code) => (code === REFUSED ? 'لم تسمح بذلك.' : `حدث الخطأ ${code}.`),
    greetByName: (greeting, name) => greeting.replace('مرحباً', `مرحباً يا ${name}`),
  },
};

function seconds(durationMs: number, language: Language): string {
  const format = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language, format).format(durationMs / 1000);
}
