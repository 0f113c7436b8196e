import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCaption, type Caption, type TranscriptTurn } from '../../../shared/transcript/transcript.ts';

const caption: fc.Arbitrary<Caption> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  speaker: fc.constantFrom('genie', 'visitor'),
  text: fc.string({ maxLength: 20 }),
  how: fc.constantFrom('append', 'replace'),
  final: fc.boolean(),
});

const read = (captions: readonly Caption[]) => captions.reduce<readonly TranscriptTurn[]>(addCaption, []);

test('words of the Genie are appended to its turn until it ends', () => {
  const turns = read([
    { id: 's1', speaker: 'genie', text: 'Good ', how: 'append', final: false },
    { id: 's1', speaker: 'genie', text: 'morning', how: 'append', final: false },
    { id: 's1', speaker: 'genie', text: '', how: 'append', final: true },
  ]);

  expect(turns).toEqual([{ id: 's1', speaker: 'genie', text: 'Good morning', final: true }]);
});

test('an interim of the visitor is replaced by the next, and a final one stands', () => {
  const turns = read([
    { id: 'v1', speaker: 'visitor', text: 'what time', how: 'replace', final: false },
    { id: 'v1', speaker: 'visitor', text: 'What time do you open?', how: 'replace', final: true },
    { id: 'v1', speaker: 'visitor', text: 'what time do', how: 'replace', final: false },
  ]);

  expect(turns).toEqual([{ id: 'v1', speaker: 'visitor', text: 'What time do you open?', final: true }]);
});

test('a correction says what was heard, also of a turn that is final', () => {
  const turns = read([
    { id: 's1', speaker: 'genie', text: 'We open at nine and', how: 'replace', final: true },
    { id: 's2', speaker: 'genie', text: 'Pardon?', how: 'replace', final: true },
    { id: 's1', speaker: 'genie', text: 'We open', how: 'correct', final: true },
  ]);

  expect(turns.map(({ text, final }) => [text, final])).toEqual([
    ['We open', true],
    ['Pardon?', true],
  ]);
});

test('turns keep the order in which they were first seen', () => {
  fc.assert(
    fc.property(fc.array(caption, { maxLength: 60 }), (captions) => {
      let turns: readonly TranscriptTurn[] = [];
      for (const next of captions) {
        const before = turns;
        turns = addCaption(before, next);
        expect(turns.slice(0, before.length).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      }
    }),
    { numRuns: 3_000 },
  );
});

test('a final turn never changes again, and no turn is there twice', () => {
  fc.assert(
    fc.property(fc.array(caption, { maxLength: 60 }), (captions) => {
      let turns: readonly TranscriptTurn[] = [];
      for (const next of captions) {
        const finals = turns.filter(({ final }) => final);
        turns = addCaption(turns, next);
        for (const final of finals) expect(turns).toContain(final);
        expect(new Set(turns.map(({ id, speaker }) => `${speaker}/${id}`)).size).toBe(turns.length);
      }
    }),
    { numRuns: 3_000 },
  );
});

test('a flood of captions keeps the latest five hundred', () => {
  const flood = Array.from({ length: 2_000 }, (_, index): Caption => {
    return { id: `s${index}`, speaker: 'genie', text: 'x'.repeat(50_000), how: 'append', final: true };
  });

  const turns = read(flood);

  expect(turns).toHaveLength(500);
  expect(turns.at(-1)).toMatchObject({ id: 's1999' });
  expect(turns.at(-1)?.text).toHaveLength(20_000);
});
