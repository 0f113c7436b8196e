import { INVITE_WORDS } from '../../shared/messages/invite/invite-words.ts';
import type { Language } from '../../shared/messages/language.ts';
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
import { placementTexts } from '../../widget/placement/placement-texts.ts';
import { until } from './until.ts';

const of =
  <Words>(translations: Translations<Words>) =>
  (language: Language): Promise<unknown> =>
    loadWords(translations, language);

const arrived = (wordsOf: (language: Language) => unknown) => async (language: Language) => {
  await until(`words in ${language}`, () => wordsOf(language) !== undefined);
  return wordsOf(language);
};

/** Everything that has words; what all pages say comes with the pages. */
export const PARTS: Readonly<Record<string, (language: Language) => Promise<unknown>>> = {
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
  'launcher’s menu': async (language) => ({ ...placementTexts(language) }),
  launcher: async (language) => ({ texts: launcherTexts('en'), ...lateLauncherTexts(language) }),
};
