import type { Language } from './messages.ts';

/** A length of time in words, such as "2 minutes, 5 seconds"; never less than one second. */
export function formatDuration(language: Language, ms: number): string {
  const totalS = Math.max(1, Math.round(ms / 1000));
  const words = (amount: number, unit: string) =>
    amount
      ? [new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount)]
      : [];
  return new Intl.ListFormat(language, { type: 'unit' }).format([
    ...words(Math.floor(totalS / 60), 'minute'),
    ...words(totalS % 60, 'second'),
  ]);
}

/** A length of time as a clock shows it: `0:42`, `75:05`. */
export function formatClock(ms: number): string {
  const totalS = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(totalS / 60)}:${String(totalS % 60).padStart(2, '0')}`;
}
