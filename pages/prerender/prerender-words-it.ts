import type { PrerenderWords } from './prerender-words.ts';

export const prerenderWordsIt: PrerenderWords = {
  describe: (name) =>
    `Parli con ${name}: un assistente di intelligenza artificiale che ascolta e risponde, direttamente nel browser.`,
  portrait: (name) => `${name}, un assistente di intelligenza artificiale con cui parlare`,
  noScript: (name) => `Per parlare con ${name} o scrivere qui, attivi JavaScript per questa pagina.`,
  noScriptMarketplace: 'Per cercare e ascoltare, attivi JavaScript per questa pagina.',
  late: 'Sta impiegando più del solito. Se non succede nulla, ricarichi la pagina.',
};
