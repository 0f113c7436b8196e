import type { PrerenderWords } from './prerender-words.ts';

export const prerenderWordsDe: PrerenderWords = {
  describe: (name) =>
    `Sprechen Sie mit ${name}: ein KI-Assistent, der zuhört und antwortet, direkt in Ihrem Browser.`,
  portrait: (name) => `${name}, ein KI-Assistent zum Sprechen`,
  noScript: (name) =>
    `Um hier mit ${name} zu sprechen oder zu schreiben, schalten Sie bitte JavaScript für diese Seite ein.`,
  noScriptMarketplace: 'Zum Suchen und Anhören schalten Sie bitte JavaScript für diese Seite ein.',
  late: 'Das dauert länger als sonst. Wenn nichts geschieht, laden Sie die Seite bitte neu.',
};
