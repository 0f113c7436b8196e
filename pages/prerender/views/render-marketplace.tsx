import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../../shared/messages/language.ts';
import { isEverything, type Browse } from '../../marketplace/browse.ts';
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

/** A part of the marketplace, in our own language; a visitor's browser turns it into theirs. */
export async function renderMarketplace(
  market: PreparedMarket,
  address: string,
  hrefOf: (browse: Browse) => string,
): Promise<RenderedPage> {
  const language: Language = 'en';
  const { setting, text, words } = await stillSetting(MARKETPLACE_WORDS, language);
  const { browse, list, categories, trending } = market;
  const title = browseTitle(browse, words.market);
  const { lead } = words.market;
  standAt(address);
  const rendered = renderToString(
    <MarketplacePage
      state={{ status: 'ready', browse, asked: 1, shown: { browse, answer: list } }}
      categories={categories}
      trending={trending}
      hearing={{ status: 'silent' }}
      url={address}
      setting={setting}
      language={language}
      words={words}
      hrefOf={hrefOf}
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
    title,
    description: describe(isEverything(browse) ? lead : `${title}. ${lead}`),
    ...takeBrands(rendered),
    noScript: PRERENDER_WORDS[language].noScriptMarketplace,
  };
}
