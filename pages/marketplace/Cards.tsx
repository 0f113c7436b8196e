import type { Listing } from '../../shared/contract/listing.ts';
import { ListingCard, type ListingCardProps } from './ListingCard.tsx';
import { moveFocus } from './move-focus.ts';

export interface CardsProps extends Omit<ListingCardProps, 'listing'> {
  listings: readonly Listing[];
  label?: string;
  /** They are about to be replaced. */
  isOld?: boolean;
  class: string;
}

/** Listings as a grid or a row, among which arrow keys move. */
export function Cards({ listings, label, isOld, class: name, ...card }: CardsProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the links in it
    <ul
      class={name}
      aria-label={label}
      aria-busy={isOld}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const isRtl = document.documentElement.dir === 'rtl';
        if (moveFocus(event.currentTarget, event.key, isRtl)) event.preventDefault();
      }}
    >
      {listings.map((listing) => (
        <ListingCard key={listing.slug} listing={listing} {...card} />
      ))}
    </ul>
  );
}
