import type { Messages } from '../../shared/messages/messages.ts';
import type { Welcome } from '../../shared/welcome.ts';
import { pageTitle } from '../shared/page-title.ts';
import type { KitWords } from './kit-words.ts';

/** What the page is called: whose kit it is, or what became of the Genie. */
export function kitTitle(welcome: Welcome, text: Messages, words: KitWords): string {
  return 'genie' in welcome ? words.title(welcome.genie.name) : pageTitle(welcome, text);
}
