import type { Listing } from '../../shared/contract/listing.ts';
import type { MarketplaceMessages } from '../../shared/messages/marketplace/marketplace-messages.ts';
import type { Hearing } from './greeting-player.ts';

export interface HearButtonProps {
  listing: Listing;
  /** Tells this button from others of the same listing. */
  id: string;
  hearing: Hearing;
  words: MarketplaceMessages;
  onHear(id: string, listing: Listing): void;
}

/** Plays how the Genie sounds, or stops it. */
export function HearButton({ listing, id, hearing, words, onHear }: HearButtonProps) {
  const status = 'id' in hearing && hearing.id === id ? hearing.status : 'silent';
  const isOn = status === 'loading' || status === 'playing';
  return (
    <>
      <button type="button" class="hear" data-status={status} onClick={() => onHear(id, listing)}>
        <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
          <path d={isOn ? 'M7 7h10v10H7z' : 'M8 5l11 7-11 7z'} />
        </svg>
        {isOn ? words.stop : words.hear}
        <span class="unseen">: {listing.name}</span>
      </button>
      {status === 'failed' && (
        <span class="unheard" role="alert">
          {words.unheard}
        </span>
      )}
    </>
  );
}
