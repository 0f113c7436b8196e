import { chooseLanguage } from '../../shared/messages/choose-language.ts';
import { LOST_WORDS } from './lost-words.ts';

/** Says in the first of `wishes` (BCP 47, the strongest first) that there is nothing here. */
export function sayLost(page: Document, wishes: readonly string[]): void {
  const language = chooseLanguage(wishes);
  const { dir, title, heading, advice } = LOST_WORDS[language];
  page.documentElement.lang = language;
  page.documentElement.dir = dir;
  page.title = title;
  page.querySelector('.lost h1')?.replaceChildren(heading);
  page.querySelector('.lost p')?.replaceChildren(advice);
}
