import { AddTrackRequest, TrackSource, TrackType } from '@livekit/protocol';
import { expect, test } from 'vitest';
import { createPublishedTracks } from '../../../demo/voice/published-tracks.ts';

const MICROPHONE = new AddTrackRequest({ cid: 'c1', type: TrackType.AUDIO, source: TrackSource.MICROPHONE });
const CAMERA = new AddTrackRequest({ cid: 'c2', type: TrackType.VIDEO, source: TrackSource.CAMERA });
const ANYTHING = { canPublish: true, canPublishSources: undefined };

test('only what the token allows is published', () => {
  const tracks = createPublishedTracks({ canPublish: true, canPublishSources: ['microphone'] }, 8);

  expect(tracks.add(CAMERA)).toBeUndefined();
  expect(tracks.add(MICROPHONE)).toMatchObject({ source: TrackSource.MICROPHONE });
  expect(createPublishedTracks({ ...ANYTHING, canPublish: false }, 8).add(MICROPHONE)).toBeUndefined();
});

test('the same request twice is one track, and there is an end to them', () => {
  const tracks = createPublishedTracks(ANYTHING, 2);

  expect(tracks.add(MICROPHONE)).toBe(tracks.add(MICROPHONE));
  tracks.add(CAMERA);

  expect(tracks.add(new AddTrackRequest({ cid: 'c3' }))).toBeUndefined();
  expect(tracks.all).toHaveLength(2);
});

test('mutes are counted, not their repetitions', () => {
  const tracks = createPublishedTracks(ANYTHING, 8);
  const { sid } = tracks.add(MICROPHONE) ?? { sid: '' };

  for (const muted of [true, true, false, true]) tracks.mute(sid, muted);
  tracks.mute('TR_unknown', true);

  expect(tracks.muteCount).toBe(2);
  expect(tracks.microphone?.muted).toBe(true);
});

test('each track is taken once to be announced', () => {
  const tracks = createPublishedTracks(ANYTHING, 8);
  tracks.add(MICROPHONE);

  expect(tracks.takeUnheard()).toHaveLength(1);
  expect(tracks.takeUnheard()).toEqual([]);
});
