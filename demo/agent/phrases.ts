import type { Language } from './clips.ts';

/** What the agent writes but has no clip for. */
export interface Phrases {
  /** While the visitor is speaking. */
  listening: string;
  /** In place of the words, which nobody here can hear. */
  speech(speechMs: number): string;
  toolFailed(code: number): string;
}

export const PHRASES: Record<Language, Phrases> = {
  en: {
    listening: '…',
    speech: (speechMs) => `(${seconds(speechMs, 'en')} seconds of speech)`,
    toolFailed: (code) => `It failed with error ${code}.`,
  },
  ar: {
    listening: '…',
    speech: (speechMs) => `(كلام مدته ${seconds(speechMs, 'ar')} ثانية)`,
    toolFailed: (code) => `حدث الخطأ ${code}.`,
  },
};

function seconds(durationMs: number, language: Language): string {
  const format = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language, format).format(durationMs / 1000);
}
