import type { Language } from '../../shared/messages/language.ts';
import type { MarketplaceMessages } from '../../shared/messages/marketplace/marketplace-messages.ts';
import { EVERYTHING, isEverything, PAGE_SIZE, type Browse } from './browse.ts';
import type { BrowseState, Shown } from './browse-state.ts';
import { Cards } from './Cards.tsx';
import { Countdown } from './Countdown.tsx';
import type { ListingCardProps } from './ListingCard.tsx';
import { MarketNotice } from './MarketNotice.tsx';
import { Pager } from './Pager.tsx';
import { pagesIn } from './pages-in.ts';
import { Skeletons } from './Skeletons.tsx';
import { Step } from './Step.tsx';

export interface ResultsProps extends Pick<ListingCardProps, 'hearing' | 'onHear'> {
  state: BrowseState;
  language: Language;
  words: MarketplaceMessages;
  hrefOf(browse: Browse): string;
  onGo(browse: Browse): void;
  onTurn(browse: Browse): void;
  onRetry(): void;
}

/** What there is for the visitor's wish: the list, or why there is none. */
export function Results(props: ResultsProps) {
  const { state, language, words, onRetry } = props;
  switch (state.status) {
    case 'loading':
      return state.shown && state.shown.answer.genies.length > 0 ? (
        <Found {...props} shown={state.shown} isOld />
      ) : (
        <div class="grid" aria-busy="true">
          <Skeletons count={PAGE_SIZE} isFull />
        </div>
      );
    case 'ready':
      return state.shown.answer.genies.length > 0 ? (
        <Found {...props} shown={state.shown} isOld={false} />
      ) : (
        <Nothing {...props} shown={state.shown} />
      );
    case 'failed':
      return (
        <MarketNotice kind="failed" notice={words.failures[state.why]}>
          {state.retryAtMs !== undefined && (
            <Countdown
              key={state.asked}
              untilMs={state.retryAtMs}
              language={language}
              words={words}
              onOver={onRetry}
            />
          )}
          <button type="button" class="tool strong" onClick={onRetry}>
            {words.tryAgain}
          </button>
        </MarketNotice>
      );
    default:
      return state satisfies never;
  }
}

type ShownProps = ResultsProps & { shown: Shown };

function Found({ shown, isOld, onTurn, ...props }: ShownProps & { isOld: boolean }) {
  const pages = pagesIn(shown);
  return (
    <>
      <Cards class="grid" heading="h3" isFull listings={shown.answer.genies} isOld={isOld} {...props} />
      {pages > 1 && <Pager browse={shown.browse} pages={pages} onTurn={onTurn} {...props} />}
    </>
  );
}

function Nothing({ shown: { browse, answer }, words, hrefOf, onGo }: ShownProps) {
  if (answer.count > 0 || browse.page > 1)
    return (
      <MarketNotice kind="beyond" notice={words.beyond(browse.page)}>
        <Step class="tool strong" to={{ ...browse, page: 1 }} hrefOf={hrefOf} onGo={onGo}>
          {words.firstPage}
        </Step>
      </MarketNotice>
    );
  if (isEverything(browse)) return <MarketNotice kind="empty" notice={words.bare} />;
  return (
    <MarketNotice kind="empty" notice={words.empty({ ...browse, search: browse.search.trim() })}>
      <Step class="tool strong" to={{ ...EVERYTHING, sort: browse.sort }} hrefOf={hrefOf} onGo={onGo}>
        {words.clear}
      </Step>
    </MarketNotice>
  );
}
