import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TranscriptTurn } from '../../../shared/transcript/transcript.ts';
import { isEcho } from '../../../shared/voice/echo.ts';

const GREETING = 'Hello! Ask me about treatments, prices or opening hours.';

test.each([
  ['all of it', 'hello ask me about treatments prices or opening hours', true],
  ['the end of it, with a word misheard', 'about treatments prizes or opening hours', true],
  ['a question of their own', 'What are your opening hours on Friday?', false],
  ['two words that are the same', 'opening hours', false],
  ['the same words, in another order', 'hours opening or prices treatments about me ask', false],
])('what the microphone brings back: %s', (_what, text, expected) => {
  expect(isEcho([genie(GREETING), visitor(text)])).toBe(expected);
});

test('a typed line may repeat what the Genie has said', () => {
  expect(isEcho([genie(GREETING), { ...visitor(GREETING), id: 'typed-1' }])).toBe(false);
});

test('what the Genie said long ago is not in the room any more', () => {
  expect(isEcho([genie(GREETING), genie('Certainly.'), genie('Anything else?'), visitor(GREETING)])).toBe(
    false,
  );
});

const word = fc.stringMatching(/^[a-zء-ي]{1,8}$/u);
const words = fc.array(word, { minLength: 4, maxLength: 40 });

test('any stretch of four words and more of what was just said is an echo, however it is written', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.constantFrom(' ', ', ', '… '), (spoken, seed, between) => {
      const from = seed % (spoken.length - 3);
      const heard = spoken.slice(from).join(between).toUpperCase();
      expect(isEcho([genie(spoken.join(' ')), visitor(heard)])).toBe(true);
    }),
  );
});

test('words that the Genie has not said are no echo, and nothing is before they are final', () => {
  fc.assert(
    fc.property(words, words, (spoken, said) => {
      const own = said.map((each) => `x${each}x`).filter((each) => !spoken.includes(each));
      expect(isEcho([genie(spoken.join(' ')), visitor(own.join(' '))])).toBe(false);
      expect(isEcho([genie(spoken.join(' ')), { ...visitor(spoken.join(' ')), final: false }])).toBe(false);
    }),
  );
});

function genie(text: string): TranscriptTurn {
  return { id: 'g', speaker: 'genie', text, final: true };
}

function visitor(text: string): TranscriptTurn {
  return { id: 'v', speaker: 'visitor', text, final: true };
}
