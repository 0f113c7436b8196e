import { launchBrowser } from '../support/browser.ts';
import { startTestDemo } from '../support/demo.ts';
import { bareAnswersASecond, listsASecond } from './ask-marketplace.ts';
import type { Bench } from './bench.ts';
import { compare, type Sample } from './compare.ts';
import { PROFILES } from './profile.ts';
import { runRounds } from './run-rounds.ts';
import { visitMarket } from './visit-market.ts';

const SUBJECTS = ['bare Hono route', '60 listings', '10,000 listings'] as const;

const METRICS = [
  ...PROFILES.map((profile) => `first cards, ${profile}, ms`),
  'layout shift',
  'search, last letter to list, ms',
  'a page turned, ms',
  ...PROFILES.flatMap((profile) => [
    `long tasks while scrolling, ${profile}`,
    `longest task while scrolling, ${profile}, ms`,
  ]),
  'DOM nodes, page 1',
  'DOM nodes, 20 pages on',
  'heap, page 1, kB',
  'heap, 20 pages on, kB',
  'heap, 100 pages on, kB',
  'marketplace/list, answers a second',
];

/** What it takes to browse ten thousand listings, beside the few of the demo. */
export const marketplaceBench: Bench = async ({ demo, dist, rounds, progress }) => {
  progress('fills a marketplace');
  const large = await startTestDemo({ dist, catalogueSize: 10_000 });
  const browser = await launchBrowser();
  const platforms = { '60 listings': demo.platform, '10,000 listings': large.platform } as const;
  const names = Object.keys(platforms) as (keyof typeof platforms)[];
  const samples: Record<(typeof SUBJECTS)[number], Sample[]> = {
    'bare Hono route': [],
    '60 listings': [],
    '10,000 listings': [],
  };
  const row = 'marketplace/list, answers a second';
  try {
    for (const name of names) await visitMarket(browser, platforms[name], 'slow 4G'); // a browser's first is slow
    await runRounds({
      rounds,
      progress,
      jobs: names.flatMap((name) => PROFILES.map((profile) => ({ name, profile }))),
      async run({ name, profile }) {
        samples[name].push(await visitMarket(browser, platforms[name], profile));
      },
    });
    const answer = 'x'.repeat(17_000); // as long as a page of the list
    for (let round = 0; round < rounds; round++) {
      samples['bare Hono route'].push({ [row]: await bareAnswersASecond(answer) });
      for (const name of names) samples[name].push({ [row]: await listsASecond(platforms[name]) });
    }
  } finally {
    await browser.close();
    await large.stop();
  }
  return {
    title: `marketplace: ten thousand listings, 24 a page (${rounds} shuffled rounds)`,
    comparison: compare(SUBJECTS, METRICS, samples),
    hasRanges: false,
    notes: [
      'Every visit is cold; HTTP/1.1 on loopback. First cards: the first frame with one in the viewport.',
      'Search waits 250 ms for further letters. Scrolling: 60 px a frame, to the end of the page.',
      'CPU 4x: processor slowed four times; slow 4G: 1.6 Mbit/s, 150 ms. Long: above 50 ms.',
      'Answers a second: 8 clients in the same process; the bare route reads a body and sends 17 kB.',
    ],
  };
};
