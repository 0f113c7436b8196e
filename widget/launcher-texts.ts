/** The few texts that show before the panel is loaded; the panel's own stand in `shared/messages`. */
export interface LauncherTexts {
  lang: string;
  dir: string;
  /** Before the Genie's name, `$`, is known. */
  talk: string;
  talkTo: string;
  resting: string;
  live: string;
  failed: string;
}

const ENGLISH: LauncherTexts = {
  lang: 'en',
  dir: 'ltr',
  talk: 'Talk to us',
  talkTo: 'Talk to $',
  resting: '$ is resting',
  live: ', in a conversation',
  failed: 'Could not load. Tap to try again.',
};

const ARABIC: LauncherTexts = {
  lang: 'ar',
  dir: 'rtl',
  talk: 'تحدث معنا',
  talkTo: 'تحدث مع $',
  resting: '$ في استراحة',
  live: '، المحادثة جارية',
  failed: 'تعذر التحميل. اضغط للمحاولة مرة أخرى.',
};

/** In what the page or the Genie asks for; else in the page's own language, else in the browser's. */
export function launcherTexts(lang: string): LauncherTexts {
  return /^ar\b/i.test(lang || document.documentElement.lang || navigator.language) ? ARABIC : ENGLISH;
}
