import { plural } from '../plural.ts';
import { formatNumber } from '../format-number.ts';
import type { MarketplaceMessages } from './marketplace-messages.ts';

const number = (value: number) => formatNumber('nl', value);

export const marketplaceNl: MarketplaceMessages = {
  title: 'Marketplace',
  lead: 'Vind een Genie, hoor de stem en praat ermee.',
  loading: 'Laden…',
  search: 'Genies zoeken',
  find: 'Zoeken',
  searchHint: 'Naam, thema',
  clearSearch: 'Zoekopdracht wissen',
  sortBy: 'Sorteren op',
  sorts: {
    newest: 'Nieuwste',
    popular: 'Meest bekeken',
    rating: 'Best beoordeeld',
    clones: 'Meest gekopieerd',
  },
  categories: 'Categorieën',
  allCategories: 'Alle',
  trending: 'Nu populair',
  heading: ({ search, category }) =>
    search ? `‘${search}’${category && ` in ${category}`}` : category || 'Alle Genies',
  found: (count) => plural('nl', count, { one: `${number(count)} Genie`, other: `${number(count)} Genies` }),
  onPage: (page, pages) => `, pagina ${number(page)} van ${number(pages)}`,
  pages: 'Pagina’s',
  page: (page) => `Pagina ${number(page)}`,
  previous: 'Vorige',
  next: 'Volgende',
  demo: 'Demo',
  rated: (rating) => `Beoordeeld met ${number(rating)} van 5`,
  hear: 'Beluisteren',
  stop: 'Stoppen',
  unheard: 'De stem kan nu niet worden afgespeeld.',
  empty: ({ search }) => ({
    title: search ? `Niets gevonden voor ‘${search}’` : 'Niets gevonden',
    advice: 'Controleer de spelling, gebruik minder woorden of zoek in alle categorieën.',
  }),
  bare: { title: 'Er staat nog niets in de lijst', advice: 'Kom later nog eens terug.' },
  clear: 'Zoekopdracht en filters wissen',
  beyond: (page) => ({
    title: `Pagina ${number(page)} bestaat niet`,
    advice: 'De lijst is korter geworden.',
  }),
  firstPage: 'Naar de eerste pagina',
  failures: {
    offline: {
      title: 'U bent offline',
      advice: 'De lijst gaat vanzelf verder zodra er weer verbinding is.',
    },
    busy: { title: 'Het is nu erg druk', advice: 'Wacht even.' },
    unreachable: {
      title: 'De marketplace is niet bereikbaar',
      advice: 'Controleer uw internetverbinding en probeer het opnieuw.',
    },
  },
  tryAgain: 'Opnieuw proberen',
  tryingIn: (duration) => `Nieuwe poging over ${duration}.`,
};
