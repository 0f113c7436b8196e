import type { Language } from '../shared/messages/language.ts';
import { type LauncherTexts, spokenLanguage } from './launcher-texts.ts';

/** The launcher's words in one language, and what goes on as the end of its name. */
export interface LateLauncherTexts {
  texts: LauncherTexts;
  connecting: string;
  live: string;
}

/** The languages that stage 1 has no room for; `$` is the Genie's name. */
const OTHERS: Readonly<Record<Exclude<Language, 'en'>, LateLauncherTexts>> = {
  ar: {
    texts: ['ar', 'تحدث مع $', '$ في استراحة', 'تعذر التحميل. أعد تحميل الصفحة.'],
    connecting: '، جارٍ الاتصال',
    live: '، المحادثة جارية',
  },
};

/** The words in the language of `lang`, a BCP 47 tag; undefined for English, and where there are none. */
export function lateLauncherTexts(lang: string): LateLauncherTexts | undefined {
  const [base] = spokenLanguage(lang).toLowerCase().split(/[-_]/);
  return Object.entries(OTHERS).find(([known]) => known === base)?.[1];
}
