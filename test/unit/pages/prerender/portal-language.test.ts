import { expect, test } from 'vitest';
import { Genie } from '../../../../shared/contract/genie.ts';
import { portalLanguage } from '../../../../pages/prerender/views/portal-language.ts';

const speaking = (...languages: string[]) => ({
  agents: languages.map((language, at) => ({
    ...Genie.parse({ id: `${at}`, name: 'A Genie', url_name: `genie-${at}`, settings: { language } }),
    session_ticket: undefined,
  })),
});

test.each([
  ['most of its Genies', ['en', 'ar', 'ar-EG'], 'ar'],
  ['the first of them where it is a draw', ['fr', 'de'], 'fr'],
  ['the first of a draw, whoever stands before', ['ja', 'de', 'it', 'it', 'de'], 'de'],
])('a portal is written in the language of %s', (_what, languages, expected) => {
  expect(portalLanguage(speaking(...languages))).toBe(expected);
});

test('a portal without Genies is written in English', () => {
  expect(portalLanguage(speaking())).toBe('en');
});
