import type { Category } from '../../shared/contract/list-categories.ts';
import { formatNumber } from '../../shared/messages/format-number.ts';
import type { Language } from '../../shared/messages/language.ts';
import type { MarketplaceMessages } from '../../shared/messages/marketplace/marketplace-messages.ts';
import type { Browse } from './browse.ts';
import { Step } from './Step.tsx';

export interface CategoryNavProps {
  browse: Browse;
  categories: readonly Category[];
  language: Language;
  words: MarketplaceMessages;
  hrefOf(browse: Browse): string;
  onGo(browse: Browse): void;
}

/** All categories, and the one that the address names also where nobody has listed it. */
export function CategoryNav({ browse, categories, language, words, hrefOf, onGo }: CategoryNavProps) {
  const isKnown = categories.some(({ name }) => name === browse.category);
  const named =
    isKnown || !browse.category ? categories : [{ name: browse.category, count: 0 }, ...categories];
  return (
    <nav class="categories" aria-label={words.categories}>
      <ul>
        {[{ name: '', count: 0 }, ...named].map(({ name, count }) => (
          <li key={name}>
            <Step
              class="chip"
              to={{ ...browse, category: name, page: 1 }}
              hrefOf={hrefOf}
              isCurrent={name === browse.category}
              onGo={onGo}
            >
              <bdi>{name || words.allCategories}</bdi>
              {count > 0 && <span class="chip-count">{formatNumber(language, count)}</span>}
            </Step>
          </li>
        ))}
      </ul>
    </nav>
  );
}
