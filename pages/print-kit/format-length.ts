import type { Language } from '../../shared/messages/language.ts';

/** A length as people say it: centimetres below a metre, metres from there. */
export function formatLength(language: Language, mm: number): string {
  const isShort = mm < 1000;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isShort ? 'centimeter' : 'meter',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(mm / (isShort ? 10 : 1000));
}
