import type { MarketplaceMessages } from '../../shared/messages/marketplace/marketplace-messages.ts';
import { isEverything, type Browse } from './browse.ts';

/** What the tab and a bookmark say: what is looked at, where in it, and that it is the marketplace. */
export function browseTitle(browse: Browse, words: MarketplaceMessages): string {
  if (isEverything(browse)) return words.title;
  const { page } = browse;
  const search = browse.search.trim();
  const parts = [
    (search || browse.category) && words.heading({ ...browse, search }),
    page > 1 && words.page(page),
  ];
  return [...parts, words.title].filter(Boolean).join(' · ');
}
