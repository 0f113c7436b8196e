import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../../shared/messages/language.ts';
import { EVERYTHING } from '../../marketplace/browse.ts';
import { browseTitle } from '../../marketplace/browse-title.ts';
import { MARKETPLACE_WORDS } from '../../marketplace/marketplace-words.ts';
import { MarketplacePage } from '../../marketplace/MarketplacePage.tsx';
import type { PreparedMarket } from '../../marketplace/prepared-market.ts';
import { PRERENDER_WORDS } from '../prerender-words.ts';
import { describe } from './describe.ts';
import type { RenderedPage } from './rendered-page.ts';
import { standAt } from './stand-at.ts';
import { stillSetting } from './still-setting.ts';
import { takeBrands } from './take-brands.ts';

const nothing = () => undefined;

/** The marketplace's first page, in our own language; a visitor's browser turns it into theirs. */
export async function renderMarketplace(market: PreparedMarket, address: string): Promise<RenderedPage> {
  const language: Language = 'en';
  const { setting, text, words } = await stillSetting(MARKETPLACE_WORDS, language);
  const { list, categories, trending } = market;
  const shown = { browse: EVERYTHING, answer: list };
  standAt(address);
  const rendered = renderToString(
    <MarketplacePage
      state={{ status: 'ready', browse: EVERYTHING, asked: 1, shown }}
      categories={categories}
      trending={trending}
      hearing={{ status: 'silent' }}
      url={address}
      setting={setting}
      language={language}
      words={words}
      onType={nothing}
      onTyped={nothing}
      onGo={nothing}
      onTurn={nothing}
      onHear={nothing}
      onRetry={nothing}
    />,
  );
  return {
    language,
    dir: text.dir,
    title: browseTitle(EVERYTHING, words.market),
    description: describe(words.market.lead),
    ...takeBrands(rendered),
    noScript: PRERENDER_WORDS[language].noScriptMarketplace,
  };
}
