/** The few texts that show before the panel is loaded; the panel's own stand in `shared/messages`. */
export type LauncherTexts = readonly [
  lang: string,
  /** `$` is the Genie's name, or its slug before that is known. */
  talkTo: string,
  resting: string,
  failed: string,
];

const ENGLISH: LauncherTexts = ['en', 'Talk to $', '$ is resting', 'Could not load. Reload the page.'];

/** Stage 1 has no room for a dozen languages: in others the Genie's name has to do until stage 2 brings words. */
const NAME_ONLY: LauncherTexts = ['', '$', '$', ENGLISH[3]];

/** By what the page or the Genie asks for; else by the page's own language, else by the browser's. */
export function launcherTexts(lang: string): LauncherTexts {
  return /^en/i.test(spokenLanguage(lang)) ? ENGLISH : NAME_ONLY;
}

export function spokenLanguage(lang: string): string {
  return lang || document.documentElement.lang || navigator.language;
}
