import { expect, test } from 'vitest';
import { ar } from '../../shared/messages/ar.ts';
import { chooseLanguage } from '../../shared/messages/choose-language.ts';
import { en } from '../../shared/messages/en.ts';
import { formatClock, formatDuration } from '../../shared/messages/format-duration.ts';
import { languageTag } from '../../shared/messages/language-tag.ts';
import { loadMessages } from '../../shared/messages/load-messages.ts';

test.each([
  [['ar-EG', 'en'], 'ar'],
  [['', 'fr', 'AR_sa'], 'ar'],
  [['fr', 'de-AT'], 'en'],
  [[], 'en'],
  [['arn'], 'en'], // Mapudungun, not Arabic
] as const)('of %j we speak %s', (wishes, language) => {
  expect(chooseLanguage(wishes)).toBe(language);
});

test('each language comes with its own words', async () => {
  expect(await loadMessages('en')).toBe(en);
  expect(await loadMessages('ar')).toBe(ar);
});

test.each([
  [0, '1 second', '0:00'],
  [83_400, '83 seconds', '1:23'],
  [125_000, '2 minutes', '2:05'],
  [4_505_000, '75 minutes', '75:05'],
])('%d ms read well', (ms, words, clock) => {
  expect(formatDuration('en', ms)).toBe(words);
  expect(formatClock(ms)).toBe(clock);
});

test.each([
  [1, '1 new message', 'رسالة جديدة'],
  [2, '2 new messages', 'رسالتان جديدتان'],
  [5, '5 new messages', '5 رسائل جديدة'],
  [11, '11 new messages', '11 رسالة جديدة'],
])('%d new messages are counted as each language counts', (count, english, arabic) => {
  expect(en.newMessages(count)).toBe(english);
  expect(ar.newMessages(count)).toBe(arabic);
});

test('a sentence with a name has the name in both languages, set apart in Arabic', () => {
  for (const words of [ar.consentRecording('Ada'), ar.stages('Ada').agent, ar.resting('Ada').title])
    expect(words).toContain('\u2068Ada\u2069');
  expect(en.stages('Ada').agent).toBe('Waiting for Ada…');
});

test.each([
  ['ar-EG', 'ar-EG'],
  ['English', undefined],
  ['"><img>', undefined],
  ['', undefined],
])('%j as a lang attribute is %j', (value, tag) => {
  expect(languageTag(value)).toBe(tag);
});
