import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freeTcpPort } from '../livekit/free-port.ts';
import { launchBrowser } from '../support/browser.ts';
import type { Bench } from './bench.ts';
import { compare, type Sample } from './compare.ts';
import { installPackages } from './install-packages.ts';
import { openPrerenderedSite } from './prerendered-site.ts';

/** What of lighthouse is needed here. */
interface Lighthouse {
  default(
    url: string,
    flags: { port: number; output: 'json'; logLevel: 'error'; onlyCategories: string[] },
  ): Promise<{ lhr: Report } | undefined>;
}
interface Report {
  /** Where it could not look at the page at all. */
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
}

const PAGES = { marketplace: 'marketplace', portal: 'p/sunny-group', genie: 'g/sunny-dental' } as const;
const SUBJECTS = ['marketplace', 'portal', 'genie'] as const;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const MEASURES = {
  'largest-contentful-paint': 'largest contentful paint, ms',
  'total-blocking-time': 'total blocking time, ms',
  'cumulative-layout-shift': 'layout shift',
  'total-byte-weight': 'bytes',
};

/** Lighthouse's own mobile profile on prerendered pages. */
export const lighthouseBench: Bench = async ({ demo, rounds, progress }) => {
  const entry = join(installPackages(), 'lighthouse', 'core', 'index.js');
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as Lighthouse;
  const site = await openPrerenderedSite(demo.platform);
  const port = await freeTcpPort();
  const browser = await launchBrowser({ args: [`--remote-debugging-port=${port}`] });
  const samples: Record<(typeof SUBJECTS)[number], Sample[]> = { marketplace: [], portal: [], genie: [] };
  const failed = new Set<string>();
  try {
    for (let round = 1; round <= rounds; round++)
      for (const subject of SUBJECTS) {
        progress(`round ${round} of ${rounds}: ${subject}`);
        const url = `${site.origin}/${PAGES[subject]}`;
        const flags = { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES } as const;
        const result = await lighthouse(url, flags);
        if (!result || result.lhr.runtimeError)
          throw new Error(`lighthouse could not measure ${url}: ${result?.lhr.runtimeError?.message}`);
        samples[subject].push(sampleOf(result.lhr));
        for (const title of failuresOf(result.lhr)) failed.add(`${subject}: ${title}`);
      }
  } finally {
    await browser.close();
    await site.close();
  }
  return {
    title: `lighthouse: prerendered pages, mobile profile (${rounds} rounds)`,
    comparison: compare(SUBJECTS, [...CATEGORIES, ...Object.values(MEASURES)], samples),
    hasRanges: true,
    notes: [
      'Scores of 100. Simulated slow 4G and a processor slowed four times, as lighthouse does it.',
      `Below full marks: ${failed.size > 0 ? [...failed].join('; ') : 'nothing'}.`,
    ],
  };
};

function sampleOf({ categories, audits }: Report): Sample {
  const scores = CATEGORIES.map((name) => [name, (categories[name]?.score ?? 0) * 100]);
  const measures = Object.entries(MEASURES).map(([id, name]) => [
    name,
    audits[id]?.numericValue ?? Number.NaN,
  ]);
  return Object.fromEntries([...scores, ...measures]);
}

/** The audits that count for a score and were not passed in full. */
function failuresOf({ categories, audits }: Report): string[] {
  const ids = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return ids.flatMap((id) => {
    const { score = null, title = id } = audits[id] ?? {};
    return score !== null && score < 0.9 ? [title] : [];
  });
}
