import { readFileSync } from 'node:fs';
import type { OpusPacket } from '../voice/agent-port.ts';
import { readOggOpus } from './ogg-opus.ts';

export const CLIP_NAMES = [
  'greeting',
  'heard',
  'found',
  'unknown',
  'tool',
  'goodbye',
  'ending',
  'there',
] as const;
export type ClipName = (typeof CLIP_NAMES)[number];
export type Language = 'en' | 'ar';

/** A line the agent can say: what is heard, and the same in writing. */
export interface Clip {
  text: string;
  packets: OpusPacket[];
}
export type Clips = Record<Language, Record<ClipName, Clip>>;

/** Reads the committed voice (about 100 kB), once, at start. */
export function loadClips(folder: URL = new URL('voice/', import.meta.url)): Clips {
  return { en: loadLanguage(new URL('en/', folder)), ar: loadLanguage(new URL('ar/', folder)) };
}

function loadLanguage(folder: URL): Record<ClipName, Clip> {
  const captions = JSON.parse(readFileSync(new URL('captions.json', folder), 'utf8')) as Record<
    ClipName,
    string
  >;
  const clips = CLIP_NAMES.map((name) => {
    const packets = readOggOpus(readFileSync(new URL(`${name}.opus`, folder)));
    return [name, { text: captions[name], packets }] as const;
  });
  return Object.fromEntries(clips) as Record<ClipName, Clip>;
}
