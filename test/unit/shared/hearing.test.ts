import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hearNext, isUnheard, NOTHING_HEARD, type HearingSample } from '../../../shared/voice/hearing.ts';

const sample: fc.Arbitrary<HearingSample> = fc.record({
  rms: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  elapsedMs: fc.integer({ min: -100, max: 60_000 }),
  isVisitorsTurn: fc.boolean(),
});

test('eight seconds of nothing in the visitor’s turn are told of, and one sound is enough to be heard again', () => {
  let hearing = NOTHING_HEARD;
  const silence = { rms: 0, elapsedMs: 250, isVisitorsTurn: true };
  for (let polls = 0; polls < 31; polls++) hearing = hearNext(hearing, silence);
  expect(isUnheard(hearing)).toBe(false);

  hearing = hearNext(hearing, silence);
  expect(isUnheard(hearing)).toBe(true);
  expect(isUnheard(hearNext(hearing, { ...silence, rms: 0.001 }))).toBe(false);
});

test('nobody is unheard sooner than after eight seconds of their own turn, in whatever steps', () => {
  fc.assert(
    fc.property(fc.array(sample, { maxLength: 80 }), (samples) => {
      let hearing = NOTHING_HEARD;
      let turnMs = 0;
      for (const next of samples) {
        hearing = hearNext(hearing, next);
        if (next.isVisitorsTurn) turnMs += Math.max(0, next.elapsedMs);
        if (isUnheard(hearing)) expect(turnMs).toBeGreaterThanOrEqual(8_000);
        if (next.rms !== undefined && next.rms > 0.01) expect(isUnheard(hearing)).toBe(false);
      }
    }),
  );
});

test('what could not be measured changes nothing', () => {
  const before = { silentMs: 7_900, isSpeech: false };

  expect(hearNext(before, { rms: undefined, elapsedMs: 60_000, isVisitorsTurn: true })).toBe(before);
});
