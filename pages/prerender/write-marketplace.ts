import type { ApiClient } from '../../shared/api/api-client.ts';
import { listCategories } from '../../shared/contract/list-categories.ts';
import type { Listing } from '../../shared/contract/listing.ts';
import { listListings } from '../../shared/contract/list-listings.ts';
import { listTrending } from '../../shared/contract/list-trending.ts';
import { EVERYTHING, PAGE_SIZE } from '../marketplace/browse.ts';
import { absoluteAddress, addressOf, type Site } from './site.ts';
import type { Views } from './views/load-views.ts';
import { writePage } from './write/write-page.ts';

export interface MarketplaceDeps {
  api: ApiClient;
  ask<T>(question: () => Promise<T>): Promise<T>;
  /** The slugs of all public Genies. */
  isPublic: ReadonlySet<string>;
}

/** Writes the marketplace's first page, as a visitor finds it who has searched nothing yet; true where it has changed. */
export async function writeMarketplace(
  site: Site,
  views: Views,
  { api, ask, isPublic }: MarketplaceDeps,
): Promise<boolean> {
  const query = { sortBy: EVERYTHING.sort };
  const list = await ask(() => api.call(listListings, { limit: PAGE_SIZE, offset: 0, query }));
  const { categories } = await ask(() => api.call(listCategories, {}));
  const trending = await ask(() => api.call(listTrending, {}));
  const onlyPublic = (listings: readonly Listing[]) => listings.filter(({ slug }) => isPublic.has(slug));
  const market = {
    list: { ...list, genies: onlyPublic(list.genies) },
    categories,
    trending: onlyPublic(trending.genies),
  };
  const address = addressOf(site, 'marketplace');
  const page = await views.renderMarketplace(market, absoluteAddress(address));
  const canonical = site.url && address;
  const { title: name, description, language: inLanguage } = page;
  return writePage(site, 'marketplace', {
    shell: site.shells.marketplace,
    page,
    data: { list: market.list, categories: { categories }, trending: { genies: market.trending } },
    canonical,
    image: undefined,
    languages: [],
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      name,
      description,
      inLanguage,
      url: canonical,
    },
    isIndexed: true,
  });
}
