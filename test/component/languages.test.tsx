import { expect, test } from 'vitest';
import { INVITE_WORDS } from '../../shared/messages/invite/invite-words.ts';
import { LANGUAGES, type Language } from '../../shared/messages/language.ts';
import { loadMessages } from '../../shared/messages/load-messages.ts';
import { loadWords, type Translations } from '../../shared/messages/translations.ts';
import { callWords } from '../../shared/messages/call/call-words.ts';
import { gateWords } from '../../shared/messages/gate/gate-words.ts';
import { MARKETPLACE_WORDS } from '../../pages/marketplace/marketplace-words.ts';
import { PORTAL_WORDS } from '../../pages/portal/portal-words.ts';
import { PRERENDER_WORDS } from '../../pages/prerender/prerender-words.ts';
import { KIT_WORDS } from '../../pages/print-kit/kit-words.ts';
import { QR_WORDS } from '../../pages/qr/qr-words.ts';
import { SHARE_WORDS } from '../../pages/shared/share/share-words.ts';
import { lateLauncherTexts } from '../../widget/late-launcher-texts.ts';
import { launcherTexts } from '../../widget/launcher-texts.ts';
import { said } from '../support/said.ts';
import { until } from '../support/until.ts';

const of =
  <Words,>(translations: Translations<Words>) =>
  (language: Language): Promise<unknown> =>
    loadWords(translations, language);

const arrived = (wordsOf: (language: Language) => unknown) => async (language: Language) => {
  await until(`words in ${language}`, () => wordsOf(language) !== undefined);
  return wordsOf(language);
};

/** Everything that has words; what all pages say comes with the pages. */
const PARTS: Record<string, (language: Language) => Promise<unknown>> = {
  panel: loadMessages,
  call: arrived(callWords),
  gate: arrived(gateWords),
  invite: of(INVITE_WORDS),
  marketplace: of(MARKETPLACE_WORDS),
  portal: of(PORTAL_WORDS),
  'print kit': of(KIT_WORDS),
  'printed code': of(QR_WORDS),
  share: of(SHARE_WORDS),
  prerendered: async (language) => PRERENDER_WORDS[language],
  launcher: async (language) => ({ texts: launcherTexts('en'), ...lateLauncherTexts(language) }),
};

const namesOf = (words: string) => ['Ada', 'Bea', '$'].filter((name) => words.includes(name));

/** Whether `text` may stand for `english`: with its names, and not the same sentence. */
function says(text: string, english: string): boolean {
  const isSentence = english.split(' ').length > 3;
  return (
    text.trim() !== '' && !(isSentence && text === english) && `${namesOf(text)}` === `${namesOf(english)}`
  );
}

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

test.each(OTHERS.flatMap((language) => Object.keys(PARTS).map((part) => [language, part] as const)))(
  'in %s the words of the %s say what English says, with the same names and in other words',
  async (language, part) => {
    const english = said(await PARTS[part]?.('en'));
    const words = said(await PARTS[part]?.(language));

    expect(english.size).toBeGreaterThan(2);
    expect([...english].filter(([path, text]) => !says(words.get(path) ?? '', text))).toEqual([]);
  },
);

test.each(LANGUAGES)(
  'the panel in %s says which language it speaks, and in which direction',
  async (language) => {
    const { language: spoken, dir } = await loadMessages(language);

    expect(spoken).toBe(language);
    expect(dir).toBe(['ar', 'he'].includes(language) ? 'rtl' : 'ltr');
  },
);
