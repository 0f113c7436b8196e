import type { PrerenderWords } from './prerender-words.ts';

export const prerenderWordsEs: PrerenderWords = {
  describe: (name) =>
    `Hable con ${name}: un asistente de inteligencia artificial que escucha y responde, directamente en su navegador.`,
  portrait: (name) => `${name}, un asistente de inteligencia artificial con el que hablar`,
  noScript: (name) => `Para hablar con ${name} o escribirle aquí, active JavaScript en esta página.`,
  noScriptMarketplace: 'Para buscar y escuchar, active JavaScript en esta página.',
  late: 'Está tardando más de lo habitual. Si no ocurre nada, vuelva a cargar la página.',
};
