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
  ja: {
    texts: [
      'ja',
      '$に話しかける',
      '$はお休み中です',
      '読み込めませんでした。ページを再読み込みしてください。',
    ],
    connecting: '、接続中',
    live: '、通話中',
  },
  zh: {
    texts: ['zh', '与$对话', '$正在休息', '未能加载。请重新加载页面。'],
    connecting: '，正在连接',
    live: '，通话中',
  },
};

/** The words in the language of `lang`, a BCP 47 tag; undefined for English, and where there are none. */
export function lateLauncherTexts(lang: string): LateLauncherTexts | undefined {
  const [base] = spokenLanguage(lang).toLowerCase().split(/[-_]/);
  return Object.entries(OTHERS).find(([known]) => known === base)?.[1];
}
