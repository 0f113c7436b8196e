import type { Notice } from '../messages.ts';

/** What a visitor has narrowed the list to; '' where they have not. */
export interface Narrowed {
  search: string;
  category: string;
}

/** Every word of the marketplace page but those that all our pages have. Counts come as numbers. */
export interface MarketplaceMessages {
  title: string;
  lead: string;
  loading: string;
  search: string;
  find: string;
  searchHint: string;
  clearSearch: string;
  sortBy: string;
  sorts: Record<'newest' | 'popular' | 'rating' | 'clones', string>;
  categories: string;
  allCategories: string;
  trending: string;
  /** Over the list. */
  heading(narrowed: Narrowed): string;
  found(count: number): string;
  /** Goes on after `found`, where there is more than one page. */
  onPage(page: number, pages: number): string;
  pages: string;
  page(page: number): string;
  previous: string;
  next: string;
  demo: string;
  rated(rating: number): string;
  /** The Genie's name follows for those who do not see its card. */
  hear: string;
  stop: string;
  unheard: string;
  empty(narrowed: Narrowed): Notice;
  bare: Notice;
  clear: string;
  beyond(page: number): Notice;
  firstPage: string;
  failures: Record<'offline' | 'busy' | 'unreachable', Notice>;
  tryAgain: string;
  tryingIn(duration: string): string;
}
