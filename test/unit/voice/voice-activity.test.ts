import { expect, test } from 'vitest';
import type { VoiceChange } from '../../../demo/voice/agent-port.ts';
import { createVoiceActivity } from '../../../demo/voice/voice-activity.ts';

function setUp() {
  let nowMs = 0;
  const changes: VoiceChange[] = [];
  const voice = createVoiceActivity(
    (change) => changes.push(change),
    () => nowMs,
  );
  /** Packets of one level, 20 ms apart. */
  const hear = (levelDbov: number, durationMs: number) => {
    for (let at = 0; at < durationMs; at += 20) {
      nowMs += 20;
      voice.hear(levelDbov);
    }
  };
  const pass = (durationMs: number) => void (nowMs += durationMs);
  return { voice, changes, hear, pass };
}

test('silence is no speech', () => {
  const { changes, hear } = setUp();

  hear(-127, 5_000);

  expect(changes).toEqual([]);
});

test('speech begins after a tenth of a second and is over after a pause; its length leaves the pause out', () => {
  const { changes, hear } = setUp();

  hear(-127, 1_000);
  hear(-15, 2_000);
  hear(-127, 1_000);

  expect(changes).toEqual([
    { speaking: true, speechMs: 0 },
    { speaking: false, speechMs: 2_000 },
  ]);
});

test('a click is no speech', () => {
  const { changes, hear } = setUp();

  for (let times = 0; times < 20; times++) {
    hear(-10, 60);
    hear(-127, 200);
  }

  expect(changes).toEqual([]);
});

test('the gaps between words do not end a speech', () => {
  const { changes, hear } = setUp();

  for (let words = 0; words < 5; words++) {
    hear(-20, 300);
    hear(-70, 400);
  }

  expect(changes).toEqual([{ speaking: true, speechMs: 0 }]);
});

test('quiet noise is never speech, a hum stops being it', () => {
  const { changes, hear, voice } = setUp();

  hear(-55, 10_000);
  expect(changes).toEqual([]);
  hear(-40, 60_000);

  expect(voice.isSpeaking).toBe(false);
  hear(-15, 1_000);
  expect(voice.isSpeaking).toBe(true);
});

test('speech whose packets stop coming is ended by the next check', () => {
  const { voice, changes, hear, pass } = setUp();
  hear(-15, 1_000);

  pass(500);
  voice.check();
  expect(voice.isSpeaking).toBe(true);
  pass(200);
  voice.check();

  expect(changes.at(-1)).toEqual({ speaking: false, speechMs: 1_000 });
});

test('muting ends a speech at once', () => {
  const { voice, changes, hear } = setUp();
  hear(-15, 500);

  voice.hush();
  voice.hush();

  expect(changes).toHaveLength(2);
});
