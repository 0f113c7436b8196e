import type { Language } from '../../shared/messages/language.ts';
import type { MarketplaceMessages } from '../../shared/messages/marketplace/marketplace-messages.ts';
import { MARKET } from '../../shared/messages/marketplace/marketplace-words.ts';
import { PAGE_WORDS, type PageWords } from '../shared/page-words.ts';
import { loadWords, type Translations } from '../../shared/messages/translations.ts';

/** What the marketplace says, and what all our pages say. */
export interface MarketplaceWords extends PageWords {
  market: MarketplaceMessages;
}

/** Both files of a language, asked for at once. */
const both = (language: Exclude<Language, 'en'>) => async (): Promise<MarketplaceWords> => {
  const [page, market] = await Promise.all([loadWords(PAGE_WORDS, language), loadWords(MARKET, language)]);
  return { ...page, market };
};

export const MARKETPLACE_WORDS: Translations<MarketplaceWords> = {
  en: { ...PAGE_WORDS.en, market: MARKET.en },
  es: both('es'),
  fr: both('fr'),
  de: both('de'),
  pt: both('pt'),
  it: both('it'),
  nl: both('nl'),
  ar: both('ar'),
  he: both('he'),
  ja: both('ja'),
  zh: both('zh'),
  hi: both('hi'),
};
