import type { Category } from '../../shared/contract/list-categories.ts';
import type { Listing } from '../../shared/contract/listing.ts';
import type { Language } from '../../shared/messages/language.ts';
import { PageBar } from '../shared/PageBar.tsx';
import type { PageSetting } from '../shared/page-setting.ts';
import { Announcer } from './Announcer.tsx';
import { EVERYTHING, isEverything, pagesOf, type Browse } from './browse.ts';
import type { BrowseState } from './browse-state.ts';
import { CategoryNav } from './CategoryNav.tsx';
import type { Hearing } from './greeting-player.ts';
import type { MarketplaceWords } from './marketplace-words.ts';
import { Results } from './Results.tsx';
import { SearchForm } from './SearchForm.tsx';
import { Trending } from './Trending.tsx';

export interface MarketplacePageProps {
  state: BrowseState;
  categories: readonly Category[];
  trending: readonly Listing[] | undefined;
  hearing: Hearing;
  /** The address of what is shown. */
  url: string;
  setting: PageSetting<MarketplaceWords>;
  language: Language;
  words: MarketplaceWords;
  /** The address of a part of the list. */
  hrefOf(browse: Browse): string;
  onType(search: string): void;
  onTyped(): void;
  onGo(browse: Browse): void;
  /** Another page of the same list. */
  onTurn(browse: Browse): void;
  onHear(id: string, listing: Listing): void;
  onRetry(): void;
}

/** Everything that is listed: look through it, search it, hear it. */
export function MarketplacePage(props: MarketplacePageProps) {
  const { state, categories, trending, url, setting, language, words } = props;
  const { hrefOf, onType, onTyped, onGo } = props;
  const { browse } = state;
  const { market } = words;
  const shown = 'shown' in state ? state.shown : undefined;
  const narrowed = { search: browse.search.trim(), category: browse.category };
  const count = shown ? countText(shown.answer.count, shown.browse.page, props) : '';
  const all = { ...props, words: market };
  return (
    <>
      <PageBar setting={setting} share={{ name: market.title, url, codeUrl: url }} />
      <main id="marketplace">
        <h1 class="market-title">{market.title}</h1>
        <p class="market-lead">{market.lead}</p>
        <SearchForm
          browse={browse}
          words={market}
          onType={onType}
          onTyped={onTyped}
          onSort={(sort) => onGo({ ...browse, sort, page: 1 })}
        />
        <CategoryNav
          browse={browse}
          categories={categories}
          language={language}
          words={market}
          hrefOf={hrefOf}
          onGo={onGo}
        />
        <div class="market-list">
          {isEverything(browse) && browse.sort === EVERYTHING.sort && (
            <Trending {...all} listings={trending} />
          )}
          <section aria-labelledby="results-title">
            <div class="results-head">
              <h2 id="results-title" tabIndex={-1}>
                {market.heading(narrowed)}
              </h2>
              <p class="results-count">{count}</p>
            </div>
            <Results {...all} />
          </section>
        </div>
        <Announcer text={state.status === 'ready' ? count || market.found(0) : ''} />
      </main>
    </>
  );
}

function countText(count: number, page: number, { words: { market } }: MarketplacePageProps): string {
  const pages = pagesOf(count);
  if (count === 0) return '';
  return market.found(count) + (pages > 1 ? market.onPage(page, pages) : '');
}
