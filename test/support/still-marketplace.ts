import { writeBrowse } from '../../pages/marketplace/browse-address.ts';
import type { MarketplacePageProps } from '../../pages/marketplace/MarketplacePage.tsx';

const nothing = () => undefined;

/** What visitors do there comes to nothing. */
export const STILL_MARKETPLACE = {
  hrefOf: writeBrowse,
  onType: nothing,
  onTyped: nothing,
  onGo: nothing,
  onTurn: nothing,
  onHear: nothing,
  onRetry: nothing,
} satisfies Partial<MarketplacePageProps>;
