import type { PrerenderWords } from './prerender-words.ts';

export const prerenderWordsNl: PrerenderWords = {
  describe: (name) => `Praat met ${name}: een AI-assistent die luistert en antwoordt, gewoon in uw browser.`,
  portrait: (name) => `${name}, een AI-assistent om mee te praten`,
  noScript: (name) => `Zet JavaScript aan voor deze pagina om hier met ${name} te praten of te chatten.`,
  noScriptMarketplace: 'Zet JavaScript aan voor deze pagina om te zoeken en te luisteren.',
  late: 'Dit duurt langer dan anders. Gebeurt er niets, laad de pagina dan opnieuw.',
};
