import { join } from 'node:path';
import type { Portal } from '../../shared/contract/open-portal.ts';
import { PRERENDER_WORDS } from './prerender-words.ts';
import { saveShareImage } from './share-image/save-share-image.ts';
import { absoluteAddress, addressOf, type Site } from './site.ts';
import type { Views } from './views/load-views.ts';
import { jsonLdOf } from './write/json-ld.ts';
import { removeOldImages } from './write/remove-gone.ts';
import { writePage } from './write/write-page.ts';

/** Writes a portal's page with its public Genies, without the tickets that the API has answered; true where it has changed. */
export async function writePortal(site: Site, views: Views, answered: Portal): Promise<boolean> {
  const agents = answered.agents
    .filter(({ is_public }) => is_public)
    .map((genie) => ({ ...genie, session_ticket: undefined, saved_qr_codes: [] }));
  const portal = { ...answered, agents };
  const { url_name: slug, name, branding } = portal;
  const address = addressOf(site, 'p', slug);
  const page = await views.renderPortal(portal, absoluteAddress(address));
  const folder = join('p', slug);
  const picture = site.url
    ? await saveShareImage(join(site.out, folder), {
        name,
        category: '',
        branding,
        host: new URL(site.url).host,
      })
    : undefined;
  const image =
    picture === undefined
      ? undefined
      : {
          url: `${address}/${picture}`,
          alt: PRERENDER_WORDS[page.language].portrait(name),
        };
  const canonical = site.url && address;
  const hasChanged = await writePage(site, folder, {
    shell: site.shells.portal,
    page,
    data: { portal },
    canonical,
    image,
    languages: [...new Set(agents.flatMap(({ settings }) => [settings.language, ...settings.languages]))],
    jsonLd: jsonLdOf(page, portal, { url: canonical, image: image?.url }),
    isIndexed: true,
  });
  await removeOldImages(join(site.out, folder), picture);
  return hasChanged;
}
