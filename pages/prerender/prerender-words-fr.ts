import type { PrerenderWords } from './prerender-words.ts';

export const prerenderWordsFr: PrerenderWords = {
  describe: (name) =>
    `Parlez avec ${name}\u00a0: un assistant d’intelligence artificielle qui écoute et répond, directement dans votre navigateur.`,
  portrait: (name) => `${name}, un assistant d’intelligence artificielle à qui parler`,
  noScript: (name) => `Pour parler avec ${name} ou lui écrire ici, activez JavaScript pour cette page.`,
  noScriptMarketplace: 'Pour chercher et écouter, activez JavaScript pour cette page.',
  late: 'C’est plus long que d’habitude. Si rien ne se passe, rechargez la page.',
};
