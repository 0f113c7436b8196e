import { join } from 'node:path';
import { marketplaceEn } from '../../shared/messages/marketplace/marketplace-en.ts';
import { writeBrowse } from '../marketplace/browse-address.ts';
import { keyOf, type Browse } from '../marketplace/browse.ts';
import { inTurns } from './in-turns.ts';
import type { MarketPage } from './plan-market.ts';
import type { Market } from './read/read-market.ts';
import { saveShareImage } from './share-image/save-share-image.ts';
import { absoluteAddress, addressOf, type Site } from './site.ts';
import type { Views } from './views/load-views.ts';
import { removeOldImages } from './write/remove-gone.ts';
import { writePage } from './write/write-page.ts';

const FOLDER = 'marketplace';

/** Writes each of `pages` as a visitor finds it who has searched nothing yet; how many of them have changed. */
export async function writeMarketplace(
  site: Site,
  views: Views,
  { categories, trending, isPublic }: Market,
  pages: readonly MarketPage[],
): Promise<number> {
  const written = new Map(pages.map(({ browse, slug }) => [keyOf(browse), addressAt(site, slug)]));
  const hrefOf = (browse: Browse) => {
    const address = written.get(keyOf(browse)) ?? addressOf(site, FOLDER) + writeBrowse(browse);
    const { pathname, search } = new URL(absoluteAddress(address));
    return pathname + search;
  };
  const shown = { categories, trending: trending.filter(isPublic) };
  const image = await drawImage(site);
  let changed = 0;
  await inTurns(pages, async ({ browse, slug, genies, count }) => {
    const list = { genies: genies.filter(isPublic), count };
    const address = addressAt(site, slug);
    const page = await views.renderMarketplace({ browse, list, ...shown }, absoluteAddress(address), hrefOf);
    const canonical = site.url && address;
    const { title: name, description, language: inLanguage } = page;
    const hasChanged = await writePage(site, slug === undefined ? FOLDER : join('browse', slug), {
      shell: site.shells.marketplace,
      page,
      data: {
        query: writeBrowse(browse),
        list,
        categories: { categories },
        trending: { genies: shown.trending },
      },
      canonical,
      image,
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
    changed += Number(hasChanged);
  });
  return changed;
}

function addressAt(site: Site, slug: string | undefined): string {
  return slug === undefined ? addressOf(site, FOLDER) : addressOf(site, 'browse', slug);
}

/** One for all of them: what it shows is the marketplace. */
async function drawImage(site: Site): Promise<{ url: string; alt: string } | undefined> {
  if (!site.url) return undefined;
  const { title, lead } = marketplaceEn;
  const folder = join(site.out, FOLDER);
  const picture = await saveShareImage(folder, {
    name: lead,
    category: title,
    branding: { primary_color: '', button_color: '' },
    host: new URL(site.url).host,
  });
  await removeOldImages(folder, picture);
  return { url: `${addressOf(site, FOLDER)}/${picture}`, alt: `${title}: ${lead}` };
}
