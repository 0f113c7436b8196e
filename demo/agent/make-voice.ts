/**
 * Makes the agent's voice anew: `npm run make:voice`. Writes `voice/{language}/*.opus` and, beside
 * them, the captions; and the spoken question that the tests' fake microphone plays. The same input
 * gives the same bytes, so a clean checkout shows no difference afterwards.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { createFlite, type Synthesizer } from './make-voice/flite.ts';
import { type Line, LINES } from './make-voice/lines.ts';
import { encodeOpus } from './make-voice/opus.ts';
import { trimSilence } from './make-voice/trim.ts';
import { writeWav } from './make-voice/wav.ts';
import { writeOggOpus } from './make-voice/write-ogg.ts';

const SAMPLE_RATE_HZ = 16_000;
const AGENT_VOICE = 'slt';
const VISITOR_VOICE = 'rms'; // another one, so that a listener can tell them apart
const PAUSE_MS = 260;

const flite = await createFlite();
for (const [language, lines] of Object.entries(LINES)) await makeClips(language, lines);
await makeVisitorSpeech();

async function makeClips(language: string, lines: Record<string, Line>): Promise<void> {
  const folder = new URL(`voice/${language}/`, import.meta.url);
  await mkdir(folder, { recursive: true });
  const captions: Record<string, string> = {};
  for (const [name, line] of Object.entries(lines)) {
    const clip = writeOggOpus(encodeOpus(await speakLine(flite, line)));
    await writeFile(new URL(`${name}.opus`, folder), clip);
    captions[name] = line.text;
    console.log(`${language}/${name}.opus ${clip.length} bytes`);
  }
  await writeFile(new URL('captions.json', folder), `${JSON.stringify(captions, null, 2)}\n`);
}

async function speakLine(synthesizer: Synthesizer, { spoken }: Line): Promise<Int16Array> {
  const parts: Int16Array[] = [];
  for (const utterance of spoken) {
    if (parts.length > 0) parts.push(silence(PAUSE_MS));
    parts.push(trimSilence(await synthesizer.speak(utterance, AGENT_VOICE)));
  }
  return join(parts);
}

/** Silence first, so that even on a slow machine the agent is heard before it is interrupted; then long enough to be answered. */
async function makeVisitorSpeech(): Promise<void> {
  const text = 'Hello, what time do you open on Saturday?';
  const question = trimSilence(await flite.speak({ text }, VISITOR_VOICE));
  const samples = join([silence(4_000), question, silence(6_500)]);
  const wav = writeWav({ sampleRateHz: SAMPLE_RATE_HZ, samples });
  await writeFile(new URL('../../test/support/visitor-speech.wav', import.meta.url), wav);
  console.log(`visitor-speech.wav ${wav.length} bytes, ${question.length / SAMPLE_RATE_HZ} s of speech`);
}

function silence(durationMs: number): Int16Array {
  return new Int16Array((durationMs * SAMPLE_RATE_HZ) / 1000);
}

function join(parts: Int16Array[]): Int16Array {
  const joined = new Int16Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
