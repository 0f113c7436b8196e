import type { Translations } from '../translations.ts';
import { marketplaceEn } from './marketplace-en.ts';
import type { MarketplaceMessages } from './marketplace-messages.ts';

/** The words of the marketplace. */
export const MARKET: Translations<MarketplaceMessages> = {
  en: marketplaceEn,
  de: async () => (await import('./marketplace-de.ts')).marketplaceDe,
  nl: async () => (await import('./marketplace-nl.ts')).marketplaceNl,
  ar: async () => (await import('./marketplace-ar.ts')).marketplaceAr,
  he: async () => (await import('./marketplace-he.ts')).marketplaceHe,
  ja: async () => (await import('./marketplace-ja.ts')).marketplaceJa,
  zh: async () => (await import('./marketplace-zh.ts')).marketplaceZh,
  hi: async () => (await import('./marketplace-hi.ts')).marketplaceHi,
};
