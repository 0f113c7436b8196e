import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DIST } from '../../demo/demo.ts';
import { drawShareImage } from '../../pages/prerender/share-image/draw-share-image.ts';
import { startTestDemo } from '../support/demo.ts';
import type { Bench } from './bench.ts';
import { compare, type Sample } from './compare.ts';
import type { PrerenderCost } from './prerender-once.ts';

const SUBJECTS = ['100', '1000', '10000'] as const;
const METRICS = [
  'pages',
  'pages a second',
  'ms a page',
  'again: pages a second',
  'peak memory, MB',
  'share images a second',
];
const IMAGES = 200;
const AT_ONCE = 8;

/** What it costs to prerender more and more Genies: each page as much as the one before, and no more memory. */
export const prerenderBench: Bench = async ({ progress }) => {
  const samples: Record<(typeof SUBJECTS)[number], Sample[]> = { 100: [], 1000: [], 10000: [] };
  for (const subject of SUBJECTS) {
    progress(`${subject} Genies`);
    samples[subject].push(await run(Number(subject)));
  }
  samples[100].push({ 'share images a second': await drawImages() });
  return {
    title: 'prerender: 100, 1,000 and 10,000 Genies (one run each)',
    comparison: compare(SUBJECTS, METRICS, samples),
    hasRanges: false,
    notes: [
      'From a process that begins to one that ends, the copy of the build included; the API and its database share the machine.',
      'Two pages for each Genie, its own and where its printed codes lead. "Again": nothing has changed, all is compared.',
    ],
  };
};

async function run(catalogueSize: number): Promise<Sample> {
  const out = await mkdtemp(join(tmpdir(), 'genie-bench-prerender-'));
  const demo = await startTestDemo({ catalogueSize });
  try {
    const first = await prerenderOnce(`${demo.platform}/v1`, out);
    const again = await prerenderOnce(`${demo.platform}/v1`, out);
    return {
      pages: first.pages,
      'pages a second': first.pages / first.seconds,
      'ms a page': (first.seconds * 1000) / first.pages,
      'again: pages a second': again.pages / again.seconds,
      'peak memory, MB': Math.max(first.peakMb, again.peakMb),
    };
  } finally {
    await demo.stop();
    await rm(out, { recursive: true });
  }
}

async function prerenderOnce(api: string, out: string): Promise<PrerenderCost> {
  const script = join(import.meta.dirname, 'prerender-once.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, api, out, DIST]);
  return JSON.parse(stdout) as PrerenderCost;
}

async function drawImages(): Promise<number> {
  await draw(0); // fonts
  const startedAtMs = performance.now();
  for (let index = 0; index < IMAGES; index += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, (_, next) => draw(index + next)));
  return IMAGES / ((performance.now() - startedAtMs) / 1000);
}

function draw(index: number): Promise<Buffer> {
  return drawShareImage({
    name: `Sunny Dental ${index}`,
    category: 'Health',
    branding: { primary_color: '#0b6e99', button_color: '' },
    host: 'genies.example',
  });
}
