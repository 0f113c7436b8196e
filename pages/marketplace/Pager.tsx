import { formatNumber } from '../../shared/messages/format-number.ts';
import type { Language } from '../../shared/messages/language.ts';
import type { MarketplaceMessages } from '../../shared/messages/marketplace/marketplace-messages.ts';
import type { Browse } from './browse.ts';
import { pageNumbers } from './page-numbers.ts';
import { Step } from './Step.tsx';

export interface PagerProps {
  browse: Browse;
  pages: number;
  language: Language;
  words: MarketplaceMessages;
  hrefOf(browse: Browse): string;
  onTurn(browse: Browse): void;
}

/** The pages that there are, as links. */
export function Pager({ browse, pages, language, words, hrefOf, onTurn }: PagerProps) {
  const { page } = browse;
  const numbers = pageNumbers(page, pages);
  const at = (target: number) => ({ ...browse, page: target });
  return (
    <nav class="pager" aria-label={words.pages}>
      <ul>
        {page > 1 && (
          <li>
            <Step class="page-link" to={at(page - 1)} hrefOf={hrefOf} rel="prev" onGo={onTurn}>
              {words.previous}
            </Step>
          </li>
        )}
        {numbers.map((target, index) => (
          <li
            key={target}
            data-near={Math.abs(target - page) === 1 && target > 1 && target < pages}
            data-gap={index > 0 && target - (numbers[index - 1] ?? target) > 1}
          >
            <Step
              class="page-link"
              to={at(target)}
              hrefOf={hrefOf}
              label={words.page(target)}
              isCurrent={target === page}
              onGo={onTurn}
            >
              {formatNumber(language, target)}
            </Step>
          </li>
        ))}
        {page < pages && (
          <li>
            <Step class="page-link" to={at(page + 1)} hrefOf={hrefOf} rel="next" onGo={onTurn}>
              {words.next}
            </Step>
          </li>
        )}
      </ul>
    </nav>
  );
}
