import type { Listing } from '../../shared/contract/listing.ts';
import { languageTag } from '../../shared/messages/language-tag.ts';
import { formatNumber } from '../../shared/messages/format-number.ts';
import type { Language } from '../../shared/messages/language.ts';
import type { MarketplaceMessages } from '../../shared/messages/marketplace/marketplace-messages.ts';
import { panelTheme } from '../../shared/theme/panel-theme.ts';
import { Avatar } from '../../widget/panel/Avatar.tsx';
import type { Hearing } from './greeting-player.ts';
import { HearButton } from './HearButton.tsx';
import { genieAddress } from './market-address.ts';

export interface ListingCardProps {
  listing: Listing;
  /** Below the heading that it stands under. */
  heading: 'h3' | 'h4';
  /** With what it does, and what it says first. */
  isFull: boolean;
  hearing: Hearing;
  language: Language;
  words: MarketplaceMessages;
  onHear(id: string, listing: Listing): void;
}

/** One listing. All of it leads to the Genie's page; only the button that lets hear it stands above that. */
export function ListingCard(props: ListingCardProps) {
  const { listing, heading: Heading, isFull, hearing, language, words, onHear } = props;
  const { slug, name, category, description, rating, branding, first_message } = listing;
  const lang = languageTag(listing.language);
  return (
    <li class="listing branded" data-full={isFull} style={panelTheme('', branding)}>
      <div class="listing-head">
        <Avatar name={name} url={branding.avatar_url} />
        <div class="listing-names">
          <Heading class="listing-name">
            <a href={new URL(genieAddress(slug, location.href)).pathname}>
              <bdi>{name}</bdi>
            </a>
          </Heading>
          <p class="listing-line">
            {listing.is_demo_genie && <span class="demo">{words.demo}</span>}
            <bdi>{category}</bdi>
            {rating > 0 && (
              <span class="rating">
                <span aria-hidden="true">★ {formatNumber(language, rating)}</span>
                <span class="unseen">{words.rated(rating)}</span>
              </span>
            )}
          </p>
        </div>
      </div>
      {isFull && (
        <>
          <p class="listing-about" dir="auto" lang={lang}>
            {description}
          </p>
          <p class="listing-greeting" dir="auto" lang={lang}>
            {first_message && `“${first_message}”`}
          </p>
        </>
      )}
      <div class="listing-foot">
        {listing.preview_url && (
          <HearButton
            listing={listing}
            id={`${isFull ? 'list' : 'strip'} ${slug}`}
            hearing={hearing}
            words={words}
            onHear={onHear}
          />
        )}
      </div>
    </li>
  );
}
