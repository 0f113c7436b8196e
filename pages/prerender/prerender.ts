import { join } from 'node:path';
import { createApiClient } from '../../shared/api/api-client.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { openPortal } from '../../shared/contract/open-portal.ts';
import { copyBuild } from './copy-build.ts';
import { inTurns } from './in-turns.ts';
import type { PrerenderCommand } from './read-command.ts';
import { planMarket } from './plan-market.ts';
import { patiently } from './read/patiently.ts';
import { readMarket } from './read/read-market.ts';
import { streamGenies } from './read/stream-genies.ts';
import { addressOf, openSite } from './site.ts';
import { loadViews } from './views/load-views.ts';
import { writeGenie } from './write-genie.ts';
import { writeMarketplace } from './write-marketplace.ts';
import { writePortal } from './write-portal.ts';
import { removeDrafts } from './write/remove-drafts.ts';
import { removeGone } from './write/remove-gone.ts';
import { isSafeSlug } from './write/safe-slug.ts';
import { robotsFile, sitemapFiles } from './write/sitemap.ts';
import { saveFile } from './write/save-file.ts';

export interface PrerenderReport {
  genies: number;
  portals: number;
  /** Parts of the marketplace's list. */
  lists: number;
  /** Pages that were new or said something else. */
  changed: number;
  removed: number;
  /** Slugs that cannot be a folder's name; their pages work as those of private Genies do. */
  skipped: string[];
  /** Slugs that lead to no portal for the public. */
  missing: string[];
}

const NOTHING = { genies: 0, portals: 0, lists: 0, changed: 0, removed: 0 };

/**
 * Makes the whole site below `out`. It can be killed and run again: each file is written whole, and only where it
 * differs; what has disappeared is removed last, once all that is there is known.
 * @throws ApiError where the API gives no usable answer, Error where it names fewer Genies than it has; then nothing
 * was removed.
 */
export async function prerender(
  { api: baseUrl, pageApi, out, site: origin, dist, portals }: PrerenderCommand,
  tell: (line: string) => void,
): Promise<PrerenderReport> {
  const site = await openSite({ api: pageApi, origin, dist, out });
  const views = await loadViews(dist);
  const api = createApiClient({ baseUrl, timeoutMs: 30_000 });
  let isKnown = false;
  const ask = async <T>(question: () => Promise<T>) => {
    const answer = await patiently(question, {
      isKnown,
      onWait: (waitMs, { code }) =>
        tell(`the API says ${code}: asking again in ${Math.ceil(waitMs / 1000)} s`),
    });
    isKnown = true;
    return answer;
  };
  await removeDrafts(out);
  await copyBuild(dist, out);

  const report: PrerenderReport = { ...NOTHING, skipped: [], missing: [] };
  const slugs = new Set<string>();
  let unnamed = '';
  for await (const { genies, count, named } of streamGenies(api, ask)) {
    unnamed = named < count ? `says that there are ${count} Genies, but has named only ${named}` : '';
    report.skipped.push(...genies.map(({ url_name }) => url_name).filter((slug) => !isSafeSlug(slug)));
    const safe = genies.filter(({ url_name }) => isSafeSlug(url_name));
    await inTurns(safe, async (genie) => {
      const changed = await writeGenie(site, views, genie);
      report.changed += changed;
    });
    for (const { url_name } of safe) slugs.add(url_name); // in the API's order, whichever is written first
    report.genies += safe.length;
    tell(`${report.genies} of ${count} Genies, ${report.changed} pages changed`);
  }

  if (unnamed) throw new Error(`The API at ${baseUrl} ${unnamed}. Run this again once it names them all.`);

  const open = new Set<string>();
  for (const slug of portals) {
    const found =
      isSafeSlug(slug) && (await ask(() => api.call(openPortal, { url_name: slug })).catch(unlessAbsent));
    if (!found) {
      report.missing.push(slug);
      continue;
    }
    report.changed += Number(await writePortal(site, views, { ...found.portal, url_name: slug }));
    open.add(slug);
  }
  report.portals = open.size;
  const market = await readMarket(api, ask, slugs);
  const marketPages = planMarket(market);
  report.changed += await writeMarketplace(site, views, market, marketPages);
  report.lists = marketPages.length;
  const browsed = new Set(marketPages.flatMap(({ slug }) => slug ?? []));

  for (const [kind, kept] of [
    ['g', slugs],
    ['q', slugs],
    ['p', open],
    ['browse', browsed],
  ] as const)
    report.removed += await removeGone(join(out, kind), kept);
  if (site.url) {
    const addresses = [
      addressOf(site, 'marketplace'),
      ...[...browsed].map((slug) => addressOf(site, 'browse', slug)),
      ...[...slugs].map((slug) => addressOf(site, 'g', slug)),
      ...[...open].map((slug) => addressOf(site, 'p', slug)),
    ];
    for (const [name, text] of sitemapFiles(addresses, site.url)) await saveFile(join(out, name), text);
    await saveFile(join(out, 'robots.txt'), robotsFile(site.url));
  }
  return report;
}

const ABSENT = new Set(['NOT_FOUND', 'VALIDATION_ERROR']);

function unlessAbsent(cause: unknown): undefined {
  if (cause instanceof ApiError && ABSENT.has(cause.code)) return undefined;
  throw cause;
}
