import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../support/browser.ts';
import type { Bench } from './bench.ts';
import { callBare, callWidget } from './call-subjects.ts';
import { compare, type Sample } from './compare.ts';
import { runRounds } from './run-rounds.ts';
import { writeSilentWav } from '../support/silent-microphone.ts';

const SUBJECTS = { 'bare client': callBare, widget: callWidget };
type Subject = keyof typeof SUBJECTS;
const NAMES = Object.keys(SUBJECTS) as Subject[];

const METRICS = [
  'first audio',
  'first audio, as genie:first-audio says',
  'microphone, token and engine there',
  'room connected',
  'microphone published',
];

/** From a visitor's tap to the first sound, beside the least that any LiveKit page can do. */
export const firstAudioBench: Bench = async (world) => {
  const { rounds, progress } = world;
  const wav = await writeSilentWav(join(tmpdir(), `genie-bench-${process.pid}.wav`));
  const browser = await launchBrowser({ microphoneWav: wav });
  const samples: Record<Subject, Sample[]> = { 'bare client': [], widget: [] };
  try {
    for (const name of NAMES) await SUBJECTS[name](browser, world); // the first of a process is slower
    await runRounds({
      rounds,
      progress,
      jobs: NAMES,
      async run(name) {
        samples[name].push(await SUBJECTS[name](browser, world));
      },
    });
  } finally {
    await browser.close();
    await rm(wav);
  }
  return {
    title: `first audio: from the tap to the first sound, ms (${rounds} shuffled rounds)`,
    comparison: compare(NAMES, METRICS, samples),
    hasRanges: true,
    notes: [
      'First audio: totalAudioEnergy of inbound-rtp, looked at every 20 ms from outside, the same way for both.',
      'The bare client has engine and token when the visitor taps. The widget has the engine, and fetches the token.',
      'Same voice server, same agent, which waits 200 ms before it greets; a new browser profile for each call.',
    ],
  };
};
