import type { PageWords } from './page-words.ts';

export const pageWordsPt: PageWords = {
  share: 'Compartilhar',
  shareUnavailable: 'Esta parte não carregou. Verifique sua conexão com a internet e tente de novo.',
  language: 'Idioma',
  theme: 'Cores',
  themes: { auto: 'Auto', light: 'Claro', dark: 'Escuro' },
  offline: 'Você está sem conexão. A página continua sozinha quando ela voltar.',
};
