import type { MarketplaceMessages } from '../../shared/messages/marketplace/marketplace-messages.ts';
import { marketplaceEn } from '../../shared/messages/marketplace/marketplace-en.ts';
import { PAGE_WORDS, type PageWords } from '../shared/page-words.ts';
import type { Translations } from '../../shared/messages/translations.ts';

/** What the marketplace says, and what all our pages say. */
export interface MarketplaceWords extends PageWords {
  market: MarketplaceMessages;
}

export const MARKETPLACE_WORDS: Translations<MarketplaceWords> = {
  en: { ...PAGE_WORDS.en, market: marketplaceEn },
  async ar() {
    const [{ pageWordsAr }, { marketplaceAr }] = await Promise.all([
      import('../shared/page-words-ar.ts'),
      import('../../shared/messages/marketplace/marketplace-ar.ts'),
    ]);
    return { ...pageWordsAr, market: marketplaceAr };
  },
};
