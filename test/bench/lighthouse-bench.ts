import type { Bench } from './bench.ts';
import { compare, type Sample } from './compare.ts';
import { openPrerenderedSite } from './prerendered-site.ts';
import { runLighthouse, type LighthouseReport } from './run-lighthouse.ts';

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
  const site = await openPrerenderedSite(demo.platform);
  const samples: Record<(typeof SUBJECTS)[number], Sample[]> = { marketplace: [], portal: [], genie: [] };
  const failed = new Set<string>();
  try {
    for (let round = 1; round <= rounds; round++)
      for (const subject of SUBJECTS) {
        progress(`round ${round} of ${rounds}: ${subject}`);
        const report = await runLighthouse(`${site.origin}/${PAGES[subject]}`, CATEGORIES);
        samples[subject].push(sampleOf(report));
        for (const title of failuresOf(report)) failed.add(`${subject}: ${title}`);
      }
  } finally {
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

function sampleOf({ categories, audits }: LighthouseReport): Sample {
  const scores = CATEGORIES.map((name) => [name, (categories[name]?.score ?? 0) * 100]);
  const measures = Object.entries(MEASURES).map(([id, name]) => [
    name,
    audits[id]?.numericValue ?? Number.NaN,
  ]);
  return Object.fromEntries([...scores, ...measures]);
}

/** The audits that count for a score and were not passed in full. */
function failuresOf({ categories, audits }: LighthouseReport): string[] {
  const ids = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return ids.flatMap((id) => {
    const { score = null, title = id } = audits[id] ?? {};
    return score !== null && score < 0.9 ? [title] : [];
  });
}
