import type { Listing } from '../../shared/contract/listing.ts';
import type { MarketplaceMessages } from '../../shared/messages/marketplace/marketplace-messages.ts';
import type { Hearing } from './greeting-player.ts';

export interface HearButtonProps {
  listing: Listing;
  hearing: Hearing;
  words: MarketplaceMessages;
  onHear(listing: Listing): void;
}

/** Plays how the Genie sounds, or stops it. */
export function HearButton({ listing, hearing, words, onHear }: HearButtonProps) {
  const status = 'slug' in hearing && hearing.slug === listing.slug ? hearing.status : 'silent';
  const isOn = status === 'loading' || status === 'playing';
  return (
    <>
      <button
        type="button"
        class="hear"
        data-status={status}
        aria-label={isOn ? words.stopIt(listing.name) : words.hearIt(listing.name)}
        onClick={() => onHear(listing)}
      >
        <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
          <path d={isOn ? 'M7 7h10v10H7z' : 'M8 5l11 7-11 7z'} />
        </svg>
        {isOn ? words.stop : words.hear}
      </button>
      {status === 'failed' && (
        <span class="unheard" role="alert">
          {words.unheard}
        </span>
      )}
    </>
  );
}
