import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNote, writeNote, type CallNote } from '../../../shared/voice/call-note.ts';

const NOTE: CallNote = {
  slug: 'sunny-dental',
  api: 'https://api.test/v1',
  room: 'genie-1',
  code: 'abc',
  beganAtMs: 1_000,
  input: 'voice',
  isMuted: true,
  turns: [
    { id: 'SG_1', speaker: 'genie', text: 'Hello!', final: true },
    { id: 'typed-1', speaker: 'visitor', text: 'Half a', final: false },
  ],
  leftAtMs: 2_000,
};

test('what was noted is read again; the turns are over, and their ids are nobody else’s', () => {
  const read = readNote(writeNote(NOTE));

  expect(read).toMatchObject({ ...NOTE, turns: [{ text: 'Hello!' }, { text: 'Half a', final: true }] });
  expect(read?.turns.map(({ id }) => id)).toEqual(['kept-0', 'kept-1']);
});

test('a note has no token in it, and nothing but what is meant', () => {
  expect(Object.keys(JSON.parse(writeNote(NOTE))).toSorted()).toEqual(Object.keys(NOTE).toSorted());
});

test('whatever else is in the storage is no note', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(undefined)), (text) => {
      expect(readNote(text)).toBeUndefined();
    }),
  );
  const { room: _room, ...incomplete } = NOTE;
  expect(readNote(JSON.stringify(incomplete))).toBeUndefined();
});

test('a note stays small, however much was said, and keeps what was said last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 2_000 }), (count, length) => {
      const turns = Array.from({ length: count }, (_, index) => ({
        id: `t${index}`,
        speaker: 'genie' as const,
        text: `${index} ${'x'.repeat(length)}`,
        final: true,
      }));
      const text = writeNote({ ...NOTE, turns });
      expect(text.length).toBeLessThanOrEqual(60_000);
      expect(readNote(text)?.turns.at(-1)?.text).toBe(turns.at(-1)?.text);
    }),
    { numRuns: 100 },
  );
});
