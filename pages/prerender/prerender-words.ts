import type { Language } from '../../shared/messages/language.ts';
import { prerenderWordsEs } from './prerender-words-es.ts';
import { prerenderWordsFr } from './prerender-words-fr.ts';
import { prerenderWordsPt } from './prerender-words-pt.ts';
import { prerenderWordsIt } from './prerender-words-it.ts';
import { prerenderWordsDe } from './prerender-words-de.ts';
import { prerenderWordsNl } from './prerender-words-nl.ts';
import { prerenderWordsAr } from './prerender-words-ar.ts';
import { prerenderWordsHe } from './prerender-words-he.ts';
import { prerenderWordsJa } from './prerender-words-ja.ts';
import { prerenderWordsZh } from './prerender-words-zh.ts';
import { prerenderWordsHi } from './prerender-words-hi.ts';

/** What only a prerendered page says: to search engines, in previews of its link, and where no script runs. */
export interface PrerenderWords {
  /** Where a Genie or a portal has no description of its own. */
  describe(name: string): string;
  portrait(name: string): string;
  noScript(name: string): string;
  noScriptMarketplace: string;
  /** Where its script does not come. */
  late: string;
}

export const PRERENDER_WORDS: Record<Language, PrerenderWords> = {
  en: {
    describe: (name) => `Talk to ${name}: an AI assistant that listens and answers, right in your browser.`,
    portrait: (name) => `${name}, an AI assistant to talk to`,
    noScript: (name) => `To talk or write to ${name} here, please switch on JavaScript for this page.`,
    noScriptMarketplace: 'To search and to listen, please switch on JavaScript for this page.',
    late: 'This takes longer than usual. If nothing happens, please load the page again.',
  },
  es: prerenderWordsEs,
  fr: prerenderWordsFr,
  de: prerenderWordsDe,
  pt: prerenderWordsPt,
  it: prerenderWordsIt,
  nl: prerenderWordsNl,
  ar: prerenderWordsAr,
  he: prerenderWordsHe,
  ja: prerenderWordsJa,
  zh: prerenderWordsZh,
  hi: prerenderWordsHi,
};
