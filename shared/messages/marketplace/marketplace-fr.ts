import { plural } from '../plural.ts';
import { formatNumber } from '../format-number.ts';
import type { MarketplaceMessages } from './marketplace-messages.ts';

const number = (value: number) => formatNumber('fr', value);

export const marketplaceFr: MarketplaceMessages = {
  title: 'Catalogue',
  lead: 'Trouvez un Genie, écoutez sa voix et parlez-lui.',
  loading: 'Chargement…',
  search: 'Chercher des Genies',
  find: 'Chercher',
  searchHint: 'Nom ou sujet',
  clearSearch: 'Effacer la recherche',
  sortBy: 'Trier par',
  sorts: {
    newest: 'Récents',
    popular: 'Plus vus',
    rating: 'Mieux notés',
    clones: 'Plus copiés',
  },
  categories: 'Catégories',
  allCategories: 'Toutes',
  trending: 'Tendances du moment',
  heading: ({ search, category }) =>
    search ? `«\u00a0${search}\u00a0»${category && ` dans ${category}`}` : category || 'Tous les Genies',
  found: (count) =>
    plural('fr', count, {
      one: `${number(count)} Genie`,
      many: `${number(count)} de Genies`,
      other: `${number(count)} Genies`,
    }),
  onPage: (page, pages) => `, page ${number(page)} sur ${number(pages)}`,
  pages: 'Pages',
  page: (page) => `Page ${number(page)}`,
  previous: 'Précédente',
  next: 'Suivante',
  demo: 'Démo',
  rated: (rating) => `Note\u00a0: ${number(rating)} sur 5`,
  hear: 'Écouter',
  stop: 'Arrêter',
  unheard: 'Sa voix ne peut pas être lue pour le moment.',
  empty: ({ search }) => ({
    title: search ? `Aucun résultat pour «\u00a0${search}\u00a0»` : 'Aucun résultat',
    advice: 'Vérifiez l’orthographe, essayez avec moins de mots ou cherchez dans toutes les catégories.',
  }),
  bare: { title: 'Rien n’est encore publié', advice: 'Merci de revenir plus tard.' },
  clear: 'Effacer recherche et filtres',
  beyond: (page) => ({
    title: `Il n’y a pas de page ${number(page)}`,
    advice: 'La liste est devenue plus courte.',
  }),
  firstPage: 'Aller à la première page',
  failures: {
    offline: {
      title: 'Vous êtes hors ligne',
      advice: 'La liste reprend toute seule dès que la connexion revient.',
    },
    busy: { title: 'Beaucoup de demandes en ce moment', advice: 'Veuillez patienter un instant.' },
    unreachable: {
      title: 'Le catalogue est injoignable',
      advice: 'Vérifiez votre connexion internet, puis réessayez.',
    },
  },
  tryAgain: 'Réessayer',
  tryingIn: (duration) => `Nouvel essai dans ${duration}.`,
};
