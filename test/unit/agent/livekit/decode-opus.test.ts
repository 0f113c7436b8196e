import { expect, test } from 'vitest';
import { loadClips } from '../../../../demo/agent/clips.ts';
import { createClipDecoder, decodeOpus } from '../../../../demo/agent/livekit/decode-opus.ts';
import { frameLevel } from '../../../../demo/agent/livekit/frame-level.ts';

const { packets } = loadClips().en.found;

test('a clip becomes a frame of 20 ms a packet, as loud as speech', () => {
  const frames = decodeOpus(packets);

  expect(frames).toHaveLength(packets.length);
  expect(frames.every(({ length }) => length === 960)).toBe(true);
  expect(Math.max(...frames.map(frameLevel))).toBeGreaterThan(-25);
});

test('a clip is decoded once', () => {
  const decode = createClipDecoder();

  expect(decode(packets)).toBe(decode(packets));
});
