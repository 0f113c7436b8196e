import { expect, test } from 'vitest';
import { timeWords } from '../../../demo/agent/timed-words.ts';

test('the words put together are the text', () => {
  const text = 'Hello! I am the Genie of this page.';

  expect(
    timeWords(text, 3_000)
      .map(({ word }) => word)
      .join(''),
  ).toBe(text);
});

test('the first word is due at once, the others in order, all before the end; long words take longer', () => {
  const due = timeWords('a considerably long word', 2_400).map(({ atMs }) => atMs);

  expect(due[0]).toBe(0);
  expect(due).toEqual(due.toSorted((a, b) => a - b));
  expect(due.at(-1)).toBeLessThan(2_400);
  expect((due[2] ?? 0) - (due[1] ?? 0)).toBeGreaterThan((due[3] ?? 0) - (due[2] ?? 0));
});

test('Arabic is told word by word too, and nothing is told of nothing', () => {
  expect(timeWords('مرحباً! أنا هنا.', 1_000)).toHaveLength(3);
  expect(timeWords('', 1_000)).toEqual([]);
});
