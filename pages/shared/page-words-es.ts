import type { PageWords } from './page-words.ts';

export const pageWordsEs: PageWords = {
  share: 'Compartir',
  shareUnavailable: 'Esta parte no se ha cargado. Compruebe su conexión a internet e inténtelo de nuevo.',
  language: 'Idioma',
  theme: 'Colores',
  themes: { auto: 'Auto', light: 'Claro', dark: 'Oscuro' },
  offline: 'No tiene conexión. La página continúa sola en cuanto vuelva.',
};
