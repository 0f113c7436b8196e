import { plural } from '../plural.ts';
import { formatNumber } from '../format-number.ts';
import type { MarketplaceMessages } from './marketplace-messages.ts';

const number = (value: number) => formatNumber('it', value);

export const marketplaceIt: MarketplaceMessages = {
  title: 'Catalogo',
  lead: 'Trovi un Genie, ne ascolti la voce e ci parli.',
  loading: 'Caricamento…',
  search: 'Cerca tra i Genie',
  find: 'Cerca',
  searchHint: 'Nome o tema',
  clearSearch: 'Cancella la ricerca',
  sortBy: 'Ordina per',
  sorts: {
    newest: 'Recenti',
    popular: 'Più visti',
    rating: 'Più apprezzati',
    clones: 'Più copiati',
  },
  categories: 'Categorie',
  allCategories: 'Tutte',
  trending: 'Di tendenza',
  heading: ({ search, category }) =>
    search ? `«${search}»${category && ` in ${category}`}` : category || 'Tutti i Genie',
  found: (count) =>
    plural('it', count, {
      one: '1 Genie',
      many: `${number(count)} di Genie`,
      other: `${number(count)} Genie`,
    }),
  onPage: (page, pages) => `, pagina ${number(page)} di ${number(pages)}`,
  pages: 'Pagine',
  page: (page) => `Pagina ${number(page)}`,
  previous: 'Precedente',
  next: 'Successiva',
  demo: 'Demo',
  rated: (rating) => `Valutazione: ${number(rating)} su 5`,
  hear: 'Ascolta',
  stop: 'Ferma',
  unheard: 'Al momento la voce non si può riprodurre.',
  empty: ({ search }) => ({
    title: search ? `Nessun risultato per «${search}»` : 'Nessun risultato',
    advice: 'Controlli l’ortografia, usi meno parole o cerchi in tutte le categorie.',
  }),
  bare: { title: 'Non è ancora pubblicato nulla', advice: 'Torni più tardi.' },
  clear: 'Cancella ricerca e filtri',
  beyond: (page) => ({
    title: `La pagina ${number(page)} non esiste`,
    advice: 'L’elenco è diventato più corto.',
  }),
  firstPage: 'Vai alla prima pagina',
  failures: {
    offline: {
      title: 'La connessione non c’è',
      advice: 'L’elenco riprende da solo appena torna la connessione.',
    },
    busy: { title: 'Ci sono molte richieste in questo momento', advice: 'Attenda un momento.' },
    unreachable: {
      title: 'Non riusciamo a raggiungere il catalogo',
      advice: 'Controlli la connessione a internet e riprovi.',
    },
  },
  tryAgain: 'Riprova',
  tryingIn: (duration) => `Nuovo tentativo tra ${duration}.`,
};
