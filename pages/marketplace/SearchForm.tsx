import type { MarketplaceMessages } from '../../shared/messages/marketplace/marketplace-messages.ts';
import { Choice } from '../shared/Choice.tsx';
import { SORTS, type Browse, type Sort } from './browse.ts';

export interface SearchFormProps {
  browse: Browse;
  words: MarketplaceMessages;
  onType(search: string): void;
  /** The visitor is done with typing. */
  onTyped(): void;
  onSort(sort: Sort): void;
}

const MAX_LENGTH = 200;

/** Search as one types, and the order of what is found. */
export function SearchForm({ browse, words, onType, onTyped, onSort }: SearchFormProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || browse.search === '') return;
    event.preventDefault(); // the browser would clear it too, and say so twice
    onType('');
  };
  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          onTyped();
        }}
      >
        <div class="search-box">
          <button type="submit" class="find" aria-label={words.find}>
            <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5" />
            </svg>
          </button>
          <input
            type="search"
            name="search"
            dir={browse.search ? 'auto' : undefined}
            autocomplete="off"
            enterkeyhint="search"
            aria-label={words.search}
            maxLength={MAX_LENGTH}
            placeholder={words.searchHint}
            value={browse.search}
            onInput={({ currentTarget }) => onType(currentTarget.value)}
            onKeyDown={onKeyDown}
            onBlur={onTyped}
          />
          {browse.search && (
            <button
              type="button"
              class="clear"
              aria-label={words.clearSearch}
              onClick={({ currentTarget }) => {
                currentTarget.closest('.search-box')?.querySelector('input')?.focus();
                onType('');
              }}
            >
              <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
                <path d="M6 6l12 12M18 6L6 18" />
              </svg>
            </button>
          )}
        </div>
        <Choice
          label={words.sortBy}
          value={browse.sort}
          options={SORTS.map((sort) => [sort, words.sorts[sort]])}
          onChoose={onSort}
        />
      </form>
    </search>
  );
}
