/** `value` as a `lang` attribute, or undefined where it is no BCP 47 tag ("English", say). */
export function languageTag(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    return undefined; // Intl throws for what it cannot read
  }
}
