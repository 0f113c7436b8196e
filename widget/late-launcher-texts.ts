import { type LauncherTexts, launcherTexts, spokenLanguage } from './launcher-texts.ts';

/** The launcher's words in the languages that stage 1 leaves to stage 2, by the tag's first part. */
const TEXTS: Readonly<Record<string, LauncherTexts>> = {
  ar: ['ar', 'تحدث مع $', '$ في استراحة', 'تعذر التحميل. أعد تحميل الصفحة.'],
};

const ACTIVITIES: Readonly<Record<string, { connecting: string; live: string }>> = {
  ar: { connecting: '، جارٍ الاتصال', live: '، المحادثة جارية' },
};

const ENGLISH_ACTIVITIES = { connecting: ', connecting', live: ', in a conversation' };

/** The launcher's words once the panel is there; English where there are none. */
export function lateLauncherTexts(lang: string): LauncherTexts {
  return TEXTS[firstPart(lang)] ?? launcherTexts('en');
}

/** What goes on, as the end of the launcher's name. */
export function activityText(activity: 'connecting' | 'live', lang: string): string {
  return (ACTIVITIES[firstPart(lang)] ?? ENGLISH_ACTIVITIES)[activity];
}

function firstPart(lang: string): string {
  return spokenLanguage(lang).split('-')[0]?.toLowerCase() ?? '';
}
