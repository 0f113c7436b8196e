import { launchBrowser } from '../support/browser.ts';
import type { Bench } from './bench.ts';
import { compare, type Sample } from './compare.ts';
import { LAUNCHER_METRICS } from './launcher-metrics.ts';
import { PROFILES } from './profile.ts';
import { runRounds } from './run-rounds.ts';
import { visitLauncher } from './visit-launcher.ts';

const SUBJECTS = ['blank', 'bare-button', 'widget'] as const;

/** What the widget costs a host page before anybody wants it, and what comes when somebody does. */
export const launcherBench: Bench = async ({ pages, rounds, progress }) => {
  const browser = await launchBrowser();
  const samples: Record<(typeof SUBJECTS)[number], Sample[]> = { blank: [], 'bare-button': [], widget: [] };
  const left = new Set<string>();
  try {
    for (const subject of SUBJECTS) await visitLauncher(browser, pages, subject, '1x'); // a browser's first is slow
    await runRounds({
      rounds,
      progress,
      jobs: SUBJECTS.flatMap((subject) => PROFILES.map((profile) => ({ subject, profile }))),
      async run({ subject, profile }) {
        const { sample, traces } = await visitLauncher(browser, pages, subject, profile);
        samples[subject].push(sample);
        if (subject === 'widget')
          for (const name of [...traces.globals, ...traces.storageKeys]) left.add(name);
      },
    });
  } finally {
    await browser.close();
  }
  return {
    title: `launcher: what it costs a host page (${rounds} shuffled rounds)`,
    comparison: compare(SUBJECTS, LAUNCHER_METRICS, samples),
    hasRanges: false,
    notes: [
      'blank: the same page without a launcher ("visible" is its heading). Every visit is cold; HTTP/1.1 on loopback.',
      '"launcher shown", main thread and heap: until all was quiet, the answer of the API included.',
      '"call can start": consent given at once, unread, and microphone, token and engine there. Bytes without headers.',
      'CPU 4x: processor slowed four times; slow 4G: 1.6 Mbit/s, 150 ms. CPU ms are of the main thread.',
      `Left in the page by the widget: ${left.size > 0 ? [...left].join(', ') : 'nothing'}.`,
    ],
  };
};
