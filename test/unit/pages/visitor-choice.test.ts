import { expect, test } from 'vitest';
import { createVisitorChoice } from '../../../pages/shared/visitor-choice.ts';

function setUp(kept: Record<string, string> = {}) {
  const entries = new Map(Object.entries(kept));
  const storage = {
    read: (key: string) => entries.get(key),
    write: (key: string, value: string | undefined) =>
      void (value === undefined ? entries.delete(key) : entries.set(key, value)),
  };
  return { entries, open: () => createVisitorChoice(storage) };
}

test('who chooses nothing leaves no trace', () => {
  const { open, entries } = setUp();

  const { language, theme } = open();

  expect([language.value, theme.value]).toEqual(['', 'auto']);
  expect(entries.size).toBe(0);
});

test('a choice is there again at the next visit', () => {
  const { open } = setUp();
  const choice = open();

  choice.chooseLanguage('ar');
  choice.chooseTheme('dark');

  const again = open();
  expect([again.language.value, again.theme.value]).toEqual(['ar', 'dark']);
});

test('what somebody else wrote there is no choice', () => {
  const { language, theme } = setUp({ 'genie.language': 'xx', 'genie.theme': 'url(x)' }).open();

  expect([language.value, theme.value]).toEqual(['', 'auto']);
});
