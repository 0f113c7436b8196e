import { expect, test } from 'vitest';
import { ar } from '../../shared/messages/ar.ts';
import { callAr } from '../../shared/messages/call/call-ar.ts';
import { callEn } from '../../shared/messages/call/call-en.ts';
import { callWords } from '../../shared/messages/call/call-words.ts';
import { chooseLanguage } from '../../shared/messages/choose-language.ts';
import { en } from '../../shared/messages/en.ts';
import { formatClock, formatDuration } from '../../shared/messages/format-duration.ts';
import { languageTag } from '../../shared/messages/language-tag.ts';
import { until } from '../support/until.ts';
import { loadMessages } from '../../shared/messages/load-messages.ts';

test.each([
  [['ar-EG', 'en'], 'ar'],
  [['', 'sw', 'AR_sa'], 'ar'],
  [['sw', 'pl-PL'], 'en'],
  [['iw-IL', 'en'], 'he'], // how older Java and Android write Hebrew
  [['de_AT'], 'de'],
  [['pl', 'pt-BR'], 'pt'],
  [['fr-CA', 'en'], 'fr'],
  [[], 'en'],
  [['arn'], 'en'], // Mapudungun, not Arabic
] as const)('of %j we speak %s', (wishes, language) => {
  expect(chooseLanguage(wishes)).toBe(language);
});

test('the words of a call come with it: English at once, others when their file is there', async () => {
  expect(callWords('en')).toBe(callEn);
  expect(callWords('ar')).toBeUndefined();
  await until('the Arabic words are there', () => callWords('ar') === callAr);
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
  expect(callEn.newMessages(count)).toBe(english);
  expect(callAr.newMessages(count)).toBe(arabic);
});

test('a sentence with a name has the name in both languages, set apart in Arabic', () => {
  for (const words of [ar.consentRecording('Ada'), callAr.stages('Ada').agent, ar.resting('Ada').title])
    expect(words).toContain('\u2068Ada\u2069');
  expect(callEn.stages('Ada').agent).toBe('Waiting for Ada…');
});

test.each([
  ['ar-EG', 'ar-EG'],
  ['English', undefined],
  ['"><img>', undefined],
  ['', undefined],
])('%j as a lang attribute is %j', (value, tag) => {
  expect(languageTag(value)).toBe(tag);
});
