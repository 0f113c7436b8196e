import type { Language } from './language.ts';

/** An instant to come, on the visitor's own clock: "9:00 AM" today, "Monday at 9:00 AM" within days. */
export function formatInstant(language: Language, atMs: number, nowMs: number = Date.now()): string {
  const isToday = new Date(atMs).toDateString() === new Date(nowMs).toDateString();
  const format: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
  if (!isToday) format.weekday = 'long';
  return new Intl.DateTimeFormat(language, format).format(atMs);
}
