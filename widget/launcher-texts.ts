/** The few texts that show before the panel is loaded; the panel's own stand in `shared/messages`. */
export type LauncherTexts = readonly [
  lang: string,
  /** `$` is the Genie's name; before it is known only the first word is said. */
  talkTo: string,
  resting: string,
  failed: string,
];

const ENGLISH: LauncherTexts = ['en', 'Talk to $', '$ is resting', 'Could not load. Tap to try again.'];

const ARABIC: LauncherTexts = ['ar', 'تحدث مع $', '$ في استراحة', 'تعذر التحميل. اضغط لإعادة المحاولة.'];

/** In what the page or the Genie asks for; else in the page's own language, else in the browser's. */
export function launcherTexts(lang: string): LauncherTexts {
  return /^ar\b/i.test(lang || document.documentElement.lang || navigator.language) ? ARABIC : ENGLISH;
}
