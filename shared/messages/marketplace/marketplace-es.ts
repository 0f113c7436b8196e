import { plural } from '../plural.ts';
import { formatNumber } from '../format-number.ts';
import type { MarketplaceMessages } from './marketplace-messages.ts';

const number = (value: number) => formatNumber('es', value);

export const marketplaceEs: MarketplaceMessages = {
  title: 'Catálogo',
  lead: 'Encuentre un Genie, escuche su voz y hable con él.',
  loading: 'Cargando…',
  search: 'Buscar Genies',
  find: 'Buscar',
  searchHint: 'Nombre o tema',
  clearSearch: 'Borrar la búsqueda',
  sortBy: 'Ordenar por',
  sorts: {
    newest: 'Recientes',
    popular: 'Más vistos',
    rating: 'Mejor valorados',
    clones: 'Más copiados',
  },
  categories: 'Categorías',
  allCategories: 'Todas',
  trending: 'Tendencias',
  heading: ({ search, category }) =>
    search ? `«${search}»${category && ` en ${category}`}` : category || 'Todos los Genies',
  found: (count) =>
    plural('es', count, {
      one: '1 Genie',
      many: `${number(count)} de Genies`,
      other: `${number(count)} Genies`,
    }),
  onPage: (page, pages) => `, página ${number(page)} de ${number(pages)}`,
  pages: 'Páginas',
  page: (page) => `Página ${number(page)}`,
  previous: 'Anterior',
  next: 'Siguiente',
  demo: 'Demo',
  rated: (rating) => `Valoración: ${number(rating)} de 5`,
  hear: 'Escuchar',
  stop: 'Parar',
  unheard: 'Su voz no se puede reproducir ahora.',
  empty: ({ search }) => ({
    title: search ? `No hay resultados para «${search}»` : 'No hay resultados',
    advice: 'Revise la ortografía, pruebe con menos palabras o busque en todas las categorías.',
  }),
  bare: { title: 'Todavía no hay nada publicado', advice: 'Vuelva más tarde, por favor.' },
  clear: 'Borrar búsqueda y filtros',
  beyond: (page) => ({ title: `No hay página ${number(page)}`, advice: 'La lista es ahora más corta.' }),
  firstPage: 'Ir a la primera página',
  failures: {
    offline: {
      title: 'No tiene conexión',
      advice: 'La lista continúa sola en cuanto vuelva la conexión.',
    },
    busy: { title: 'Hay muchas solicitudes ahora mismo', advice: 'Espere un momento, por favor.' },
    unreachable: {
      title: 'No podemos conectar con el catálogo',
      advice: 'Compruebe su conexión a internet e inténtelo de nuevo.',
    },
  },
  tryAgain: 'Intentar de nuevo',
  tryingIn: (duration) => `Volvemos a preguntar en ${duration}.`,
};
