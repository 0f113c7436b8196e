import { plural } from '../plural.ts';
import { formatNumber } from '../format-number.ts';
import type { MarketplaceMessages } from './marketplace-messages.ts';

const number = (value: number) => formatNumber('pt', value);

export const marketplacePt: MarketplaceMessages = {
  title: 'Catálogo',
  lead: 'Encontre um Genie, ouça a voz dele e converse.',
  loading: 'Carregando…',
  search: 'Buscar Genies',
  find: 'Buscar',
  searchHint: 'Nome ou assunto',
  clearSearch: 'Limpar a busca',
  sortBy: 'Ordenar por',
  sorts: {
    newest: 'Recentes',
    popular: 'Mais vistos',
    rating: 'Bem avaliados',
    clones: 'Mais copiados',
  },
  categories: 'Categorias',
  allCategories: 'Todas',
  trending: 'Em alta agora',
  heading: ({ search, category }) =>
    search ? `“${search}”${category && ` em ${category}`}` : category || 'Todos os Genies',
  found: (count) =>
    plural('pt', count, {
      one: `${number(count)} Genie`,
      many: `${number(count)} de Genies`,
      other: `${number(count)} Genies`,
    }),
  onPage: (page, pages) => `, página ${number(page)} de ${number(pages)}`,
  pages: 'Páginas',
  page: (page) => `Página ${number(page)}`,
  previous: 'Anterior',
  next: 'Próxima',
  demo: 'Demo',
  rated: (rating) => `Avaliação: ${number(rating)} de 5`,
  hear: 'Ouvir',
  stop: 'Parar',
  unheard: 'Não é possível tocar a voz agora.',
  empty: ({ search }) => ({
    title: search ? `Nenhum resultado para “${search}”` : 'Nenhum resultado',
    advice: 'Confira a ortografia, use menos palavras ou busque em todas as categorias.',
  }),
  bare: { title: 'Ainda não há nada publicado', advice: 'Volte mais tarde, por favor.' },
  clear: 'Limpar busca e filtros',
  beyond: (page) => ({ title: `Não existe a página ${number(page)}`, advice: 'A lista ficou mais curta.' }),
  firstPage: 'Ir para a primeira página',
  failures: {
    offline: {
      title: 'Você está sem conexão',
      advice: 'A lista continua sozinha quando a conexão voltar.',
    },
    busy: { title: 'Há muitos pedidos no momento', advice: 'Aguarde um instante, por favor.' },
    unreachable: {
      title: 'Não conseguimos acessar o catálogo',
      advice: 'Verifique sua conexão com a internet e tente de novo.',
    },
  },
  tryAgain: 'Tentar de novo',
  tryingIn: (duration) => `Nova tentativa em ${duration}.`,
};
