/** The languages that visitors are spoken to in; a missing translation does not compile. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'ar', 'he', 'ja', 'zh', 'hi'] as const;

export type Language = (typeof LANGUAGES)[number];
