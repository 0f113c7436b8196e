import type { Translations } from '../translations.ts';
import { marketplaceEn } from './marketplace-en.ts';
import type { MarketplaceMessages } from './marketplace-messages.ts';

/** The words of the marketplace. */
export const MARKET: Translations<MarketplaceMessages> = {
  en: marketplaceEn,
  es: async () => (await import('./marketplace-es.ts')).marketplaceEs,
  fr: async () => (await import('./marketplace-fr.ts')).marketplaceFr,
  de: async () => (await import('./marketplace-de.ts')).marketplaceDe,
  pt: async () => (await import('./marketplace-pt.ts')).marketplacePt,
  it: async () => (await import('./marketplace-it.ts')).marketplaceIt,
  nl: async () => (await import('./marketplace-nl.ts')).marketplaceNl,
  ar: async () => (await import('./marketplace-ar.ts')).marketplaceAr,
  he: async () => (await import('./marketplace-he.ts')).marketplaceHe,
  ja: async () => (await import('./marketplace-ja.ts')).marketplaceJa,
  zh: async () => (await import('./marketplace-zh.ts')).marketplaceZh,
  hi: async () => (await import('./marketplace-hi.ts')).marketplaceHi,
};
