import type { Browser } from 'playwright';
import { launchBrowser } from '../support/browser.ts';
import type { Bench } from './bench.ts';
import { compare, type Sample } from './compare.ts';
import { SLUG } from './host-pages.ts';
import { openTab } from './open-tab.ts';
import { openPrerenderedSite } from './prerendered-site.ts';
import { applyProfile, PROFILES, type Profile } from './profile.ts';
import { runRounds } from './run-rounds.ts';
import { watchTraffic } from './watch-traffic.ts';

const SUBJECTS = ['bare', 'cold', 'prerendered'] as const;
const METRICS = [
  ...PROFILES.map((profile) => `largest contentful paint, ${profile}, ms`),
  'layout shift',
  'requests',
  'code, bytes',
];

/** When a Genie's page shows what it is about, as a shell that asks the API and prerendered, beside a static page. */
export const pagesBench: Bench = async ({ demo, pages, rounds, progress }) => {
  const site = await openPrerenderedSite(demo.platform);
  const browser = await launchBrowser();
  const urls: Record<(typeof SUBJECTS)[number], string> = {
    bare: pages.urlOf('blank'),
    cold: `${demo.platform}/g/${SLUG}`,
    prerendered: `${site.origin}/g/${SLUG}`,
  };
  const samples: Record<(typeof SUBJECTS)[number], Sample[]> = { bare: [], cold: [], prerendered: [] };
  try {
    for (const subject of SUBJECTS) await visit(browser, urls[subject], '1x'); // a browser's first is slow
    await runRounds({
      rounds,
      progress,
      jobs: SUBJECTS.flatMap((subject) => PROFILES.map((profile) => ({ subject, profile }))),
      async run({ subject, profile }) {
        samples[subject].push(await visit(browser, urls[subject], profile));
      },
    });
  } finally {
    await browser.close();
    await site.close();
  }
  return {
    title: `pages: when a Genie's page shows what it is about (${rounds} shuffled rounds)`,
    comparison: compare(SUBJECTS, METRICS, samples),
    hasRanges: false,
    notes: [
      'bare: a heading and a few lines on a page without script. Every visit is cold; HTTP/1.1 on loopback.',
      'Read once all was quiet. CPU 4x: processor slowed four times; slow 4G: 1.6 Mbit/s, 150 ms.',
    ],
  };
};

async function visit(browser: Browser, url: string, profile: Profile): Promise<Sample> {
  const tab = await openTab(browser);
  const { page, cdp } = tab;
  await page.addInitScript(() => {
    const seen = { paintMs: 0, shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      seen.paintMs = list.getEntries().at(-1)?.startTime ?? seen.paintMs;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const traffic = await watchTraffic(cdp);
  await applyProfile(cdp, profile);
  await page.goto(url);
  await traffic.quiet();
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { paintMs: number; shift: number } }).seen,
  );
  const { requests, codeBytes } = traffic.sum();
  await tab.close();
  return {
    [`largest contentful paint, ${profile}, ms`]: seen.paintMs,
    'layout shift': seen.shift,
    requests,
    'code, bytes': codeBytes,
  };
}
