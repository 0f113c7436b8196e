import type { ListingCardProps } from './ListingCard.tsx';
import type { Listing } from '../../shared/contract/listing.ts';
import { Cards } from './Cards.tsx';
import { Skeletons } from './Skeletons.tsx';

export interface TrendingProps extends Omit<ListingCardProps, 'listing' | 'heading' | 'isFull'> {
  /** Undefined while they are on their way. */
  listings: readonly Listing[] | undefined;
}

const SHOWN = 6;

/** What others look at; nothing where nobody knows. */
export function Trending({ listings, ...card }: TrendingProps) {
  if (listings?.length === 0) return null;
  return (
    <section class="trending" aria-labelledby="trending-title">
      <h2 id="trending-title">{card.words.trending}</h2>
      {listings ? (
        <Cards class="strip" heading="h3" isFull={false} listings={listings.slice(0, SHOWN)} {...card} />
      ) : (
        <div class="strip" aria-hidden="true">
          <Skeletons count={SHOWN} isFull={false} />
        </div>
      )}
    </section>
  );
}
