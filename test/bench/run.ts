/** `npm run bench -- [NAME …] [--rounds N] [--json]`: what design section 9 promises, side by side in one run. */
import { setup as buildIfStale } from '../support/demo-global-setup.ts';
import { startTestDemo } from '../support/demo.ts';
import { backendBench } from './backend-bench.ts';
import type { BenchResult } from './bench.ts';
import { describeMachine, formatMachine } from './describe-machine.ts';
import { firstAudioBench } from './first-audio-bench.ts';
import { formatResult } from './format-result.ts';
import { freezeBuild } from './freeze-build.ts';
import { grantsBench } from './grants-bench.ts';
import { peerFiles, peersBench } from './peers/peers-bench.ts';
import { openHostPages } from './host-pages.ts';
import { launcherBench } from './launcher-bench.ts';
import { marketplaceBench } from './marketplace-bench.ts';
import { lighthouseBench } from './lighthouse-bench.ts';
import { pagesBench } from './pages-bench.ts';
import { prerenderBench } from './prerender-bench.ts';
import { recoveryBench } from './recovery-bench.ts';
import { readBenchOptions } from './read-bench-options.ts';

const BENCHES = {
  launcher: launcherBench,
  'first-audio': firstAudioBench,
  backend: backendBench,
  grants: grantsBench,
  marketplace: marketplaceBench,
  peers: peersBench,
  pages: pagesBench,
  prerender: prerenderBench,
  lighthouse: lighthouseBench,
  recovery: recoveryBench,
};
type BenchName = keyof typeof BENCHES;

/** From one sign of progress to the next. */
const LIMIT_MS = 15 * 60_000;

const known = Object.keys(BENCHES) as BenchName[];
const { names, rounds, asJson } = readBenchOptions(process.argv.slice(2), known);
const patience = setTimeout(() => {
  console.error(`\nGave up: nothing has moved for ${LIMIT_MS / 60_000} minutes.`);
  process.exit(1);
}, LIMIT_MS).unref();

buildIfStale();
const closers: (() => Promise<void>)[] = [];
try {
  const machine = await describeMachine();
  if (!asJson) console.log(`\n${formatMachine(machine)}`);
  const build = await freezeBuild(names.includes('peers') ? peerFiles() : {});
  closers.push(build.remove);
  const demo = await startTestDemo({ dist: build.dist });
  closers.push(demo.stop);
  const pages = await openHostPages(demo.platform);
  closers.push(pages.close);

  const results: Partial<Record<BenchName, BenchResult>> = {};
  for (const name of names) {
    const progress = (text: string) => {
      patience.refresh();
      process.stderr.write(`${name}: ${text}\n`);
    };
    results[name] = await BENCHES[name]({ demo, dist: build.dist, pages, rounds, progress });
    if (!asJson) console.log(`\n${formatResult(results[name])}`);
  }
  if (asJson) console.log(JSON.stringify({ machine, rounds, results }, null, 2));
} finally {
  for (const close of closers.toReversed()) await close();
}
