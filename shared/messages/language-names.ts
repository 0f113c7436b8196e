import type { Language } from './language.ts';

/** Each language under its own name, for whoever looks for theirs among others. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  pt: 'Português',
  it: 'Italiano',
  nl: 'Nederlands',
  ar: 'العربية',
  he: 'עברית',
  ja: '日本語',
  zh: '简体中文',
  hi: 'हिन्दी',
};
