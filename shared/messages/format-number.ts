import type { Language } from './language.ts';

const SEPARATED_FROM = 1000;

/**
 * A number as `language` writes it. Small whole ones look alike in all of ours, and English ones as they are: for
 * those the formatter, whose first use takes a phone as long as a frame or two, is not asked.
 */
export function formatNumber(language: Language, value: number): string {
  const isPlain = Number.isInteger(value) || (language === 'en' && Number(value.toFixed(3)) === value);
  if (isPlain && value >= 0 && value < SEPARATED_FROM) return String(value);
  return value.toLocaleString(language);
}
