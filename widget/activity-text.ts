const TEXTS = {
  en: { connecting: ', connecting', live: ', in a conversation' },
  ar: { connecting: '، جارٍ الاتصال', live: '، المحادثة جارية' },
};

/** What goes on, as the end of the launcher's name, in the launcher's language. */
export function activityText(activity: 'connecting' | 'live', launcherLang: string): string {
  return TEXTS[launcherLang === 'ar' ? 'ar' : 'en'][activity];
}
