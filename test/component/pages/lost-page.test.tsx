import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOST_WORDS } from '../../../pages/lost/lost-words.ts';
import { sayLost } from '../../../pages/lost/say-lost.ts';
import { LANGUAGES } from '../../../shared/messages/language.ts';

const lostPage = () =>
  new DOMParser().parseFromString(readFileSync('pages/lost/index.html', 'utf8'), 'text/html');
const saidBy = (page: Document) => ({
  lang: page.documentElement.lang,
  title: page.title,
  heading: page.querySelector('h1')?.textContent,
  advice: page.querySelector('p')?.textContent,
});

test('without its script the page speaks English, in the same words', () => {
  const { dir: _, ...english } = LOST_WORDS.en;
  expect(saidBy(lostPage())).toEqual({ lang: 'en', ...english });
});

test.each(LANGUAGES)('a visitor who reads %s is told so in it', (language) => {
  const page = lostPage();
  sayLost(page, ['tlh', `${language}-XX`, 'en']);

  const { dir, ...words } = LOST_WORDS[language];
  expect(saidBy(page)).toEqual({ lang: language, ...words });
  expect(page.documentElement.dir).toBe(dir);
});

test('whoever reads none of our languages gets English', () => {
  const page = lostPage();
  sayLost(page, ['tlh']);

  expect(page.documentElement.lang).toBe('en');
});
