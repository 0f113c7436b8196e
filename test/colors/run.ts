/**
 * `npm run test:colors`: the contrast of text for each of the 16.7 million brand colours there are, dark and light, in
 * as many threads as the machine has. Prints the worst of each pair; fails below 4.5:1.
 */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { sweepColors, type Worst } from './sweep-colors.ts';

const LEAST = 4.5;

if (isMainThread) await sweepAll();
else parentPort?.postMessage(sweepColors(workerData, 1), []);

async function sweepAll(): Promise<void> {
  const startedAtMs = performance.now();
  const count = availableParallelism();
  const reds = Array.from({ length: 256 }, (_, red) => red);
  const parts = await Promise.all(
    Array.from({ length: count }, (_, index) => sweepIn(reds.filter((red) => red % count === index))),
  );
  const worst = new Map<string, Worst>();
  for (const [pair, found] of parts.flatMap((part) => Object.entries(part)))
    if (found.contrast < (worst.get(pair)?.contrast ?? Infinity)) worst.set(pair, found);
  for (const [pair, { contrast, brand }] of worst)
    console.log(`${contrast.toFixed(3)}  ${pair}, worst with ${brand}`);
  const seconds = Math.round((performance.now() - startedAtMs) / 1000);
  console.log(`16,777,216 colours in ${seconds} s`);
  if ([...worst.values()].some(({ contrast }) => contrast < LEAST)) process.exitCode = 1;
}

function sweepIn(reds: readonly number[]): Promise<Record<string, Worst>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: reds });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
