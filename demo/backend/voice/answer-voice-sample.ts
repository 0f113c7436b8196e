import { readFile } from 'node:fs/promises';
import type { ApiContext } from '../http/api-env.ts';
import { Refusal } from '../http/refusal.ts';

const CLIPS: Record<string, URL> = {
  'en.ogg': new URL('../../agent/voice/en/greeting.opus', import.meta.url),
  'ar.ogg': new URL('../../agent/voice/ar/greeting.opus', import.meta.url),
};

/** `GET /voice/samples/en.ogg`: what the demo's agent says first, as a file that a listing can let hear. */
export async function answerVoiceSample(c: ApiContext): Promise<Response> {
  c.set('route', 'voice/samples');
  const name = c.req.path.split('/').at(-1) ?? '';
  const clip = Object.hasOwn(CLIPS, name) ? CLIPS[name] : undefined;
  if (!clip || (c.req.method !== 'GET' && c.req.method !== 'HEAD'))
    throw new Refusal(404, 'NOT_FOUND', `There is GET /voice/samples/ with ${Object.keys(CLIPS).join(', ')}`);
  c.set('isCacheable', true);
  return c.body(new Uint8Array(await readFile(clip)), 200, { 'content-type': 'audio/ogg' });
}
