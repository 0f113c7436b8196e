import type { Language } from './messages.ts';

/** A length of time in words, such as "2 minutes 5 seconds"; never less than one second. */
export function formatDuration(language: Language, ms: number): string {
  const totalS = Math.max(1, Math.round(ms / 1000));
  const parts = [
    { unit: 'hour', amount: Math.floor(totalS / 3600) },
    { unit: 'minute', amount: Math.floor(totalS / 60) % 60 },
    { unit: 'second', amount: totalS % 60 },
  ]
    .filter(({ amount }) => amount > 0)
    .map(({ unit, amount }) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount),
    );
  return new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(parts);
}

/** A length of time as a clock shows it: `0:42`, `12:05`, `1:00:00`. */
export function formatClock(language: Language, ms: number): string {
  const totalS = Math.max(0, Math.floor(ms / 1000));
  const whole = new Intl.NumberFormat(language, { useGrouping: false });
  const padded = new Intl.NumberFormat(language, { minimumIntegerDigits: 2 });
  const minutes = Math.floor(totalS / 60);
  const seconds = padded.format(totalS % 60);
  if (minutes < 60) return `${whole.format(minutes)}:${seconds}`;
  return `${whole.format(Math.floor(minutes / 60))}:${padded.format(minutes % 60)}:${seconds}`;
}
