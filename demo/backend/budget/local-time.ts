const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A time zone's wall clock. */
export interface LocalTime {
  /** How far the wall clock is ahead of UTC at `atMs`. */
  offsetMs(atMs: number): number;
  /** When the local day of `atMs` began. */
  dayStartMs(atMs: number): number;
  /** When the next one begins. */
  nextDayMs(atMs: number): number;
}

/** @throws RangeError for what is no IANA time zone. */
export function localTime(timeZone: string): LocalTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsetMs = (atMs: number) => {
    const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of format.formatToParts(atMs)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(atMs / 1000) * 1000;
  };
  /** The first instant whose wall clock shows `localMs` or later, where clocks jump over it. */
  const firstAt = (localMs: number) => {
    let atMs = localMs - offsetMs(localMs) - DAY_MS / 2; // before it in every zone
    let laterMs = atMs + DAY_MS;
    while (laterMs - atMs > 1) {
      const middleMs = Math.floor((atMs + laterMs) / 2);
      if (middleMs + offsetMs(middleMs) >= localMs) laterMs = middleMs;
      else atMs = middleMs;
    }
    return laterMs;
  };
  const localDay = (atMs: number) => Math.floor((atMs + offsetMs(atMs)) / DAY_MS);
  return {
    offsetMs,
    dayStartMs: (atMs) => firstAt(localDay(atMs) * DAY_MS),
    nextDayMs: (atMs) => firstAt((localDay(atMs) + 1) * DAY_MS),
  };
}
