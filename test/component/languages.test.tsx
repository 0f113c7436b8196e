import { expect, test } from 'vitest';
import { callWords } from '../../shared/messages/call/call-words.ts';
import { LANGUAGES } from '../../shared/messages/language.ts';
import { loadMessages } from '../../shared/messages/load-messages.ts';
import { PARTS } from '../support/all-words.ts';
import { said } from '../support/said.ts';

/** Three words that other languages may have from English. */
const NAMES = ['Chrome Edge Firefox', 'Qoph in Zyx'];

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const EVERYTHING = LANGUAGES.flatMap((language) =>
  Object.keys(PARTS).map((part) => [language, part] as const),
);
const TRANSLATED = EVERYTHING.filter(([language]) => language !== 'en');

const namesOf = (text: string) =>
  ['Qoph', 'Zyx', 'qoph@zyx.example', '$'].filter((name) => text.includes(name));

/** All runs of three words of Latin letters; an address is one. */
function threesOf(text: string): string[] {
  const words = text.match(/[\p{Script=Latin}’]+([@.]\p{Script=Latin}+)*/gu) ?? [];
  return words.flatMap((_, at) => (at + 3 <= words.length ? [words.slice(at, at + 3).join(' ')] : []));
}

function repeats(text: string, english: string): string[] {
  const threes = threesOf(english);
  return threesOf(text).filter((three) => threes.includes(three) && !NAMES.includes(three));
}

test.each(EVERYTHING)(
  'in %s the words of the %s are text, without markup or holes',
  async (language, part) => {
    const words = said(await PARTS[part]?.(language));
    const bad = /^\s*$|[<>]|&\w+;|\b(undefined|null|NaN)\b|\[object|\$\{| {2}/;

    expect(words.size).toBeGreaterThan(2);
    expect([...words].filter(([, text]) => bad.test(text))).toEqual([]);
  },
);

test.each(TRANSLATED)('in %s the words of the %s leave nothing out, and no name', async (language, part) => {
  const english = said(await PARTS[part]?.('en'));
  const words = said(await PARTS[part]?.(language));
  const lost = ([path, text]: [string, string]) => `${namesOf(words.get(path) ?? '')}` !== `${namesOf(text)}`;

  expect([...english.keys()].filter((path) => !words.get(path)?.trim())).toEqual([]);
  expect([...english].filter(lost)).toEqual([]);
});

test.each(TRANSLATED)('in %s the words of the %s repeat no English', async (language, part) => {
  const english = said(await PARTS[part]?.('en'));
  const words = said(await PARTS[part]?.(language));

  expect([...words].filter(([path, text]) => repeats(text, english.get(path) ?? '').length > 0)).toEqual([]);
});

const counted = (text: string, mark: string) => text.split(mark).length;

test.each(EVERYTHING)('in %s the words of the %s leave no name turned over', async (language, part) => {
  const words = said(await PARTS[part]?.(language));

  expect([...words].filter(([, text]) => counted(text, '\u2068') !== counted(text, '\u2069'))).toEqual([]);
});

test.each(EVERYTHING)('in %s the words of the %s count as the language counts', async (language, part) => {
  const rules = new Intl.PluralRules(language);
  const seen = new Map<string, string>();
  const odd: string[] = [];
  for (const [path, text] of said(await PARTS[part]?.(language))) {
    const [, key, digits] = /^(.*(?:newMessages|stars|found))\((\d+)\)$/.exec(path) ?? [];
    if (digits === undefined) continue;
    const form = `${key} ${rules.select(Number(digits))}`;
    const around = text.replace(/\p{Nd}+/gu, '#');
    if (Number(digits) > 2 && !around.includes('#')) odd.push(`${path} lost its number: ${text}`);
    if (seen.has(form) && seen.get(form) !== around) odd.push(`${path} is another form: ${text}`);
    seen.set(form, around);
  }
  expect(odd).toEqual([]);
});

test.each(OTHERS)('in %s one message and five are told apart where the language does', async (language) => {
  await PARTS['call']?.(language);
  const rules = new Intl.PluralRules(language);
  const forms = new Set(
    [1, 5].map((count) =>
      callWords(language)
        ?.newMessages(count)
        .replace(/\p{Nd}+/gu, ''),
    ),
  );

  expect(forms.size).toBe(rules.select(1) === rules.select(5) ? 1 : 2);
});

test.each(LANGUAGES)(
  'the panel in %s says which language it speaks, and in which direction',
  async (language) => {
    const { language: spoken, dir } = await loadMessages(language);

    expect(spoken).toBe(language);
    expect(dir).toBe(['ar', 'he'].includes(language) ? 'rtl' : 'ltr');
  },
);
