import type { KitWords } from './kit-words.ts';

/** What a poster says until its owner says something else. */
export function defaultTexts(name: string, words: KitWords): { heading: string; invitation: string } {
  return { heading: words.headingFor(name), invitation: words.invitationDefault };
}
