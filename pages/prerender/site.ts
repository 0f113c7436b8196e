import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PageShell, readShell } from './write/page-shell.ts';

export type PageName = 'genie' | 'qr' | 'portal' | 'marketplace';

/** What all pages of a run have in common. */
export interface Site {
  /** The base URL of the API that the pages ask; '' for `/v1` on their own origin. */
  api: string;
  /** Where the pages will be, `https://host/base/`; undefined where nobody said. */
  url: string | undefined;
  /** The path of the deployment on its host, `/` or `/genies/`: the build has put it before its own addresses. */
  base: string;
  out: string;
  shells: Record<PageName, PageShell>;
}

export interface SiteOptions {
  api: string;
  origin: string | undefined;
  dist: string;
  out: string;
}

/** @throws Error where there is no build, or one of another version. */
export async function openSite({ api, origin, dist, out }: SiteOptions): Promise<Site> {
  const genie = await readPage(dist, 'genie');
  const [, base] = / src="(\/[^"]*?)assets\/pages\//.exec(genie) ?? [];
  if (base === undefined)
    throw new Error(`The pages in ${dist} load no script: build them again (npm run build).`);
  return {
    api,
    url: origin && new URL(base, origin).href,
    base,
    out,
    shells: {
      genie: readShell('genie', genie),
      qr: readShell('qr', await readPage(dist, 'qr')),
      portal: readShell('portal', await readPage(dist, 'portal')),
      marketplace: readShell('marketplace', await readPage(dist, 'marketplace')),
    },
  };
}

/** The address of a page: absolute where the site is known, else from the root. */
export function addressOf(
  { url, base }: Site,
  ...[kind, slug]: [kind: 'g' | 'q' | 'p' | 'browse', slug: string] | [kind: 'marketplace']
): string {
  const path = slug === undefined ? kind : `${kind}/${encodeURIComponent(slug)}`;
  return url ? new URL(path, url).href : base + path;
}

/** For the views, which read only the path of it where nobody has said which host it will be on. */
export function absoluteAddress(address: string): string {
  return new URL(address, 'https://genie.invalid').href;
}

async function readPage(dist: string, page: PageName): Promise<string> {
  try {
    return await readFile(join(dist, 'pages', page, 'index.html'), 'utf8');
  } catch (cause) {
    throw new Error(`There is no build in ${dist}. Build first: npm run build`, { cause });
  }
}
