import { plural } from '../plural.ts';
import { formatNumber } from '../format-number.ts';
import type { MarketplaceMessages } from './marketplace-messages.ts';

const number = (value: number) => formatNumber('de', value);

export const marketplaceDe: MarketplaceMessages = {
  title: 'Marktplatz',
  lead: 'Finden Sie einen Genie, hören Sie seine Stimme und sprechen Sie mit ihm.',
  loading: 'Wird geladen\u00a0…',
  search: 'Genies durchsuchen',
  find: 'Suchen',
  searchHint: 'Name, Thema',
  clearSearch: 'Suche löschen',
  sortBy: 'Sortieren nach',
  sorts: { newest: 'Neueste', popular: 'Meistgesehen', rating: 'Bestbewertet', clones: 'Meistkopiert' },
  categories: 'Kategorien',
  allCategories: 'Alle',
  trending: 'Gerade beliebt',
  heading: ({ search, category }) =>
    search ? `„${search}“${category && ` in der Kategorie ${category}`}` : category || 'Alle Genies',
  found: (count) => plural('de', count, { one: `${number(count)} Genie`, other: `${number(count)} Genies` }),
  onPage: (page, pages) => `, Seite ${number(page)} von ${number(pages)}`,
  pages: 'Seiten',
  page: (page) => `Seite ${number(page)}`,
  previous: 'Zurück',
  next: 'Weiter',
  demo: 'Demo',
  rated: (rating) => `Bewertung: ${number(rating)} von 5`,
  hear: 'Anhören',
  stop: 'Stopp',
  unheard: 'Die Stimme lässt sich gerade nicht abspielen.',
  empty: ({ search }) => ({
    title: search ? `Nichts gefunden für „${search}“` : 'Nichts gefunden',
    advice:
      'Prüfen Sie die Schreibweise, versuchen Sie es mit weniger Wörtern oder suchen Sie in allen Kategorien.',
  }),
  bare: { title: 'Noch keine Einträge', advice: 'Bitte kommen Sie später wieder.' },
  clear: 'Suche und Filter zurücksetzen',
  beyond: (page) => ({
    title: `Seite ${number(page)} gibt es nicht`,
    advice: 'Die Liste ist kürzer geworden.',
  }),
  firstPage: 'Zur ersten Seite',
  failures: {
    offline: {
      title: 'Sie sind offline',
      advice: 'Die Liste geht von selbst weiter, sobald die Verbindung wieder da ist.',
    },
    busy: { title: 'Im Moment fragen sehr viele an', advice: 'Bitte warten Sie einen Augenblick.' },
    unreachable: {
      title: 'Der Marktplatz ist nicht erreichbar',
      advice: 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
    },
  },
  tryAgain: 'Erneut versuchen',
  tryingIn: (duration) => `Nächster Versuch in ${duration}.`,
};
