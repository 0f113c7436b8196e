import { formatNumber } from '../format-number.ts';
import type { MarketplaceMessages } from './marketplace-messages.ts';

const number = (value: number) => formatNumber('en', value);

export const marketplaceEn: MarketplaceMessages = {
  title: 'Marketplace',
  lead: 'Find a Genie, hear its voice, and talk to it.',
  loading: 'Loading…',
  search: 'Search Genies',
  find: 'Search',
  searchHint: 'Name or topic',
  clearSearch: 'Clear the search',
  sortBy: 'Sort by',
  sorts: { newest: 'Newest', popular: 'Most viewed', rating: 'Best rated', clones: 'Most copied' },
  categories: 'Categories',
  allCategories: 'All',
  trending: 'Trending now',
  heading: ({ search, category }) =>
    search ? `“${search}”${category && ` in ${category}`}` : category || 'All Genies',
  found: (count) => (count === 1 ? '1 Genie' : `${number(count)} Genies`),
  onPage: (page, pages) => `, page ${number(page)} of ${number(pages)}`,
  pages: 'Pages',
  page: (page) => `Page ${number(page)}`,
  previous: 'Previous',
  next: 'Next',
  demo: 'Demo',
  rated: (rating) => `Rated ${rating} of 5`,
  hear: 'Hear it',
  stop: 'Stop',
  unheard: 'Its voice cannot be played now.',
  empty: ({ search }) => ({
    title: search ? `Nothing found for “${search}”` : 'Nothing found',
    advice: 'Check the spelling, try fewer words, or look in all categories.',
  }),
  bare: { title: 'Nothing is listed yet', advice: 'Please come back later.' },
  clear: 'Clear search and filters',
  beyond: (page) => ({ title: `There is no page ${number(page)}`, advice: 'The list has become shorter.' }),
  firstPage: 'Go to the first page',
  failures: {
    offline: {
      title: 'You are offline',
      advice: 'The list goes on by itself once the connection is back.',
    },
    busy: { title: 'Many people are asking right now', advice: 'Please wait a moment.' },
    unreachable: {
      title: 'We cannot reach the marketplace',
      advice: 'Check your internet connection, then try again.',
    },
  },
  tryAgain: 'Try again',
  tryingIn: (duration) => `We ask again in ${duration}.`,
};
