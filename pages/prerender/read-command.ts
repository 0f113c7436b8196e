import { parseArgs } from 'node:util';

export interface PrerenderCommand {
  api: string;
  /** The API that the pages ask, where its address is another one for them; '' for `/v1` on their own origin. */
  pageApi: string;
  out: string;
  /** The origin of the site that the pages are for. */
  site: string | undefined;
  dist: string;
  portals: string[];
}

export const USAGE = `npm run prerender -- --api URL --out DIR [--site URL] [--portal SLUG]… [--dist DIR]
  --api     the API's base URL, such as https://api.helpgenie.ai/v1
  --page-api  the same as the pages should know it, if that is another address
  --out     where the finished site goes: the build and a page for each public Genie
  --site    the site's origin; without it there are no share images, canonical addresses and sitemap
  --portal  a portal's slug, as often as there are portals: no API lists them
  --dist    the build; dist by default`;

/** @throws Error that says what is missing or wrong. */
export function readCommand(args: readonly string[]): PrerenderCommand {
  const { values } = parseArgs({
    args: [...args],
    options: {
      api: { type: 'string' },
      'page-api': { type: 'string' },
      out: { type: 'string' },
      site: { type: 'string' },
      dist: { type: 'string', default: 'dist' },
      portal: { type: 'string', multiple: true, default: [] },
    },
  });
  if (!values.out) throw new Error('--out is missing: where should the site go?');
  const api = webAddress('--api', values.api ?? '').href.replace(/\/$/, '');
  return {
    api,
    pageApi: pageAddress(values['page-api'] ?? api),
    out: values.out,
    site: values.site === undefined ? undefined : webAddress('--site', values.site).origin,
    dist: values.dist,
    portals: values.portal,
  };
}

/** As a page reads it: absolute, from the root of its host, or '' for the usual place there. */
function pageAddress(text: string): string {
  if (text === '' || /^\/(?!\/)/.test(text)) return text;
  return webAddress('--page-api', text).href;
}

function webAddress(name: string, text: string): URL {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
  throw new Error(`${name} takes an address that begins with https://; it is "${text}".`);
}
