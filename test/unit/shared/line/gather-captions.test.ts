import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCaption, type Caption, type TranscriptTurn } from '../../../../shared/transcript/transcript.ts';
import { gatherCaptions } from '../../../../shared/voice/gather-captions.ts';
import { fakeClock } from '../../../support/fake-clock.ts';

const say = (id: string, text: string, final = false): Caption => ({
  id,
  speaker: 'genie',
  text,
  how: 'append',
  final,
});

test('captions of somebody who speaks pass at once', () => {
  const { heard, gate, clock } = setUp();
  for (let word = 0; word < 50; word++) {
    gate.hear(say('a', `${word} `));
    expect(heard).toHaveLength(word + 1);
    clock.pass(100);
  }
  expect(clock.running()).toBe(0);
});

test('a thousand a second are heard ten times a second, and nothing runs afterwards', () => {
  const { heard, gate, clock } = setUp();
  for (let index = 0; index < 1_000; index++) {
    gate.hear(say('flood', 'x'));
    if (index % 10 === 9) clock.pass(10);
  }
  clock.pass(300);

  expect(heard.length).toBeLessThan(25);
  expect(heard.map(({ text }) => text).join('')).toBe('x'.repeat(1_000));
  expect(clock.running()).toBe(0);
});

test('what waits is bounded, in number and in length', () => {
  const { heard, gate, clock } = setUp();
  for (let index = 0; index < 5_000; index++) gate.hear(say(`turn-${index}`, 'x'));
  for (let index = 0; index < 100; index++) gate.hear(say('long', 'x'.repeat(10_000)));
  clock.pass(100);

  expect(heard.length).toBeLessThanOrEqual(510);
  expect(Math.max(...heard.map(({ text }) => text.length))).toBe(20_000);
});

test('whatever is said how fast, the transcript is the same in the end', () => {
  const utterance = {
    id: fc.constantFrom('a', 'b', 'c'),
    speaker: fc.constantFrom('genie', 'visitor'),
    text: fc.string({ minLength: 1, maxLength: 3 }).filter((text) => text.trim() !== ''),
  };
  const caption = fc.oneof(
    fc.record({ ...utterance, how: fc.constantFrom('append', 'replace'), final: fc.boolean() }),
    fc.record({ ...utterance, how: fc.constant('correct'), final: fc.constant(true) }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(caption, fc.nat(60)), { maxLength: 80 }), (said) => {
      const { heard, gate, clock } = setUp();
      for (const [one, pauseMs] of said) {
        gate.hear(one);
        clock.pass(pauseMs);
      }
      gate.flush();
      const none: readonly TranscriptTurn[] = [];
      const byId = (captions: readonly Caption[]) =>
        captions
          .reduce(addCaption, none)
          .toSorted((one, other) => `${one.speaker}${one.id}`.localeCompare(`${other.speaker}${other.id}`));
      expect(byId(heard)).toEqual(byId(said.map(([one]) => one)));
    }),
    { numRuns: 3_000 },
  );
});

function setUp() {
  const clock = fakeClock();
  const heard: Caption[] = [];
  return { clock, heard, gate: gatherCaptions((caption) => void heard.push(caption), clock) };
}
