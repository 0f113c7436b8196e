import type { Translations } from '../translations.ts';
import { marketplaceEn } from './marketplace-en.ts';
import type { MarketplaceMessages } from './marketplace-messages.ts';

/** The words of the marketplace. */
export const MARKET: Translations<MarketplaceMessages> = {
  en: marketplaceEn,
  ar: async () => (await import('./marketplace-ar.ts')).marketplaceAr,
  ja: async () => (await import('./marketplace-ja.ts')).marketplaceJa,
  zh: async () => (await import('./marketplace-zh.ts')).marketplaceZh,
};
