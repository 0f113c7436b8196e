import type { Language } from './language.ts';

/** A length of time in words, such as "85 seconds" or "7 minutes"; never less than one second. */
export function formatDuration(language: Language, ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  const [amount, unit] = seconds < 100 ? [seconds, 'second'] : [Math.round(seconds / 60), 'minute'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}

/** A length of time as a clock shows it: `0:42`, `75:05`. */
export function formatClock(ms: number): string {
  const totalS = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(totalS / 60)}:${String(totalS % 60).padStart(2, '0')}`;
}
