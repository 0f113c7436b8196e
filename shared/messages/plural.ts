import type { Language } from './language.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form of `forms` that `language` uses for `count`; for languages with more than English's two. */
export function plural(language: Language, count: number, forms: Forms): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
