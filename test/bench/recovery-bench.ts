import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { launchBrowser } from '../support/browser.ts';
import { callThroughRelay, type LineCall } from '../support/line-call.ts';
import { writeSilentWav } from '../support/silent-microphone.ts';
import { until } from '../support/until.ts';
import type { Bench, BenchWorld } from './bench.ts';
import { compare, type Sample } from './compare.ts';
import { restartServer } from './restart-server.ts';
import { runRounds } from './run-rounds.ts';

const UP = { tcp: 'up', udp: 'up' } as const;
const FINE_MS = 20;

type Fault = (browser: Browser, world: BenchWorld) => Promise<Sample>;

const overRelay =
  (measure: (call: LineCall) => Promise<Sample>): Fault =>
  async (browser, { demo }) => {
    const call = await callThroughRelay(browser, demo);
    const sample = await measure(call);
    await call.leave();
    return sample;
  };
const panelSays = async ({ visitor }: LineCall, is: (text: string) => boolean) => {
  const isSo = async () => is(await visitor.part('panel').innerText());
  await until('the panel says so', isSo, { timeoutMs: 30_000, everyMs: FINE_MS });
  return Date.now();
};

const FAULTS: Fault[] = [
  overRelay(async (call) => {
    const downAtMs = await call.breakLine({ tcp: 'down', udp: 'down' });
    const upAfterMs = 2_000;
    const told = panelSays(call, (text) => text.includes('Reconnecting'));
    await until('it is 2 s', () => Date.now() - downAtMs >= upAfterMs, { everyMs: FINE_MS });
    const upAtMs = Date.now();
    call.relay.set(UP);
    const wasTold = await Promise.race([told, call.isWell().then(() => undefined)]);
    const backAtMs = await panelSays(call, (text) => !text.includes('Reconnecting'));
    told.catch(() => undefined); // the line was back before anybody had to be told
    return {
      ...(wasTold !== undefined && { 'link down 2 s: told after': wasTold - downAtMs }),
      'link down 2 s: whole, after it is up': backAtMs - upAtMs,
    };
  }),
  overRelay(async (call) => {
    call.relay.set({ tcp: 'cut' });
    const cutAtMs = Date.now();
    call.relay.set(UP);
    await panelSays(call, (text) => text.includes('being mended'));
    const mendedAtMs = await panelSays(call, (text) => !text.includes('being mended'));
    return { 'socket dropped: mended after (media flows)': mendedAtMs - cutAtMs };
  }),
  overRelay(async (call) => {
    const sinceMs = Date.now();
    call.relay.set({ tcp: 'down' });
    const toldAtMs = await panelSays(call, (text) => text.includes('being mended'));
    call.relay.set(UP);
    const upAtMs = Date.now();
    const mendedAtMs = await panelSays(call, (text) => !text.includes('being mended'));
    return {
      'half-open socket: noticed after': toldAtMs - sinceMs,
      'half-open socket: mended, after it is up': mendedAtMs - upAtMs,
    };
  }),
  restartServer,
];

/** How long a visitor waits for a line to be told lost, and for it to be whole again. */
export const recoveryBench: Bench = async (world) => {
  const { rounds, progress } = world;
  const wav = await writeSilentWav(join(tmpdir(), `genie-bench-${process.pid}.wav`));
  const browser = await launchBrowser({ microphoneWav: wav });
  const samples: Sample[] = [];
  try {
    await runRounds({
      rounds,
      progress,
      jobs: FAULTS,
      run: async (fault) => void samples.push(await fault(browser, world)),
    });
  } finally {
    await browser.close();
    await rm(wav);
  }
  const metrics = [...new Set(samples.flatMap((sample) => Object.keys(sample)))].toSorted();
  const at = (share: number): Sample =>
    Object.fromEntries(metrics.map((metric) => [metric, quantile(samples, metric, share)]));
  return {
    title: `recovery: how long a lost line takes, ms (${rounds} rounds)`,
    comparison: compare(['median', 'p95'], metrics, { median: [at(0.5)], p95: [at(0.95)] }),
    hasRanges: false,
    notes: [
      'The columns are the median and the 95th percentile of all rounds, their difference and their ratio.',
      'Told, mended and whole: as the panel’s text says, looked at every 20 ms. Whole also means that the agent takes words.',
      'Faults by a relay in userspace; the restart is a SIGKILL of the embedded server’s own process, back after 5 s.',
    ],
  };
};

function quantile(samples: readonly Sample[], metric: string, share: number): number {
  const sorted = samples.flatMap((sample) => sample[metric] ?? []).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
