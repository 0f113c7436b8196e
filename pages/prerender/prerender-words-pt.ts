import type { PrerenderWords } from './prerender-words.ts';

export const prerenderWordsPt: PrerenderWords = {
  describe: (name) =>
    `Fale com ${name}: um assistente de inteligência artificial que ouve e responde, direto no seu navegador.`,
  portrait: (name) => `${name}, um assistente de inteligência artificial com quem conversar`,
  noScript: (name) => `Para falar com ${name} ou escrever aqui, ative o JavaScript nesta página.`,
  noScriptMarketplace: 'Para buscar e ouvir, ative o JavaScript nesta página.',
  late: 'Está demorando mais do que o normal. Se nada acontecer, recarregue a página.',
};
