import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLIP_NAMES, loadClips } from '../../../demo/agent/clips.ts';
import { LINES } from '../../../demo/agent/make-voice/lines.ts';
import { writeOggOpus } from '../../../demo/agent/make-voice/write-ogg.ts';
import { readOggOpus } from '../../../demo/agent/ogg-opus.ts';

const clips = loadClips();
const everyClip = (['en', 'ar'] as const).flatMap((language) =>
  CLIP_NAMES.map((name) => [language, name] as const),
);

test.each(everyClip)(
  'the committed clip %s/%s is Opus of a second or more, with its caption',
  (language, name) => {
    const { text, packets } = clips[language][name];

    expect(packets.length).toBeGreaterThan(50);
    expect(packets.every(({ length }) => length > 1 && length < 400)).toBe(true);
    expect(text).toBe(LINES[language][name].text);
  },
);

test('together they are small', () => {
  const bytes = everyClip
    .flatMap(([language, name]) => clips[language][name].packets)
    .reduce((sum, { length }) => sum + length, 0);

  expect(bytes).toBeLessThan(150_000);
});

test('what is written is read again, also packets that fill whole segments', () => {
  const packets = [1, 254, 255, 256, 510, 3_000].map((length) => Buffer.alloc(length, length % 251));
  const many = [...packets, ...Array.from({ length: 120 }, (_, index) => Buffer.from([index]))];

  expect(readOggOpus(writeOggOpus(many)).map((packet) => Buffer.from(packet))).toEqual(many);
});

test('a file that is cut off, or is none, is refused', () => {
  const file = readFileSync(new URL('../../../demo/agent/voice/en/found.opus', import.meta.url));

  expect(() => readOggOpus(file.subarray(0, file.length - 10))).toThrow('too early');
  expect(() => readOggOpus(file.subarray(0, 20))).toThrow('too early');
  expect(() => readOggOpus(file.subarray(3))).toThrow('no Ogg page at byte 0');
  expect(() => readOggOpus(new Uint8Array())).toThrow('too early');
});
