import { join } from 'node:path';
import type { Genie } from '../../shared/contract/genie.ts';
import { PRERENDER_WORDS } from './prerender-words.ts';
import { saveShareImage } from './share-image/save-share-image.ts';
import { absoluteAddress, addressOf, type Site } from './site.ts';
import type { Views } from './views/load-views.ts';
import { jsonLdOf } from './write/json-ld.ts';
import { removeOldImages } from './write/remove-gone.ts';
import { writePage } from './write/write-page.ts';

/** Writes the pages that lead to one Genie; how many of them have changed. */
export async function writeGenie(site: Site, views: Views, genie: Genie): Promise<number> {
  const { url_name: slug, name, category, branding, settings } = genie;
  const data = { agent: { ...genie, saved_qr_codes: [] } }; // no page shows them
  const address = addressOf(site, 'g', slug);
  const page = await views.renderGenie(genie, absoluteAddress(address));
  const folder = join('g', slug);
  const picture = site.url
    ? await saveShareImage(join(site.out, folder), { name, category, branding, host: new URL(site.url).host })
    : undefined;
  const image =
    picture === undefined
      ? undefined
      : {
          url: `${address}/${picture}`,
          alt: PRERENDER_WORDS[page.language].portrait(name),
        };
  const canonical = site.url && address;
  const changes = await Promise.all([
    writePage(site, folder, {
      shell: site.shells.genie,
      page,
      data,
      canonical,
      image,
      languages: settings.languages,
      jsonLd: jsonLdOf(page, genie, { url: canonical, image: image?.url }),
      isIndexed: true,
    }),
    writePage(site, join('q', slug), {
      shell: site.shells.qr,
      page: await views.renderLanding(genie, absoluteAddress(addressOf(site, 'q', slug))),
      data,
      canonical,
      image: undefined,
      languages: [],
      jsonLd: undefined,
      isIndexed: false,
    }),
  ]);
  await removeOldImages(join(site.out, folder), picture);
  return changes.filter(Boolean).length;
}
