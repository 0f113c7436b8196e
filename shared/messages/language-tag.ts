/** `value` as a `lang` attribute, or undefined where it is no BCP 47 tag ("English", say). */
export function languageTag(value: string | undefined): string | undefined {
  return value && /^[a-z]{2,3}(-\w{2,8})*$/i.test(value) ? value : undefined;
}
