import { localTime } from './local-time.ts';

export const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Day = (typeof DAYS)[number];

/** `HH:MM`, up to `24:00`. A range whose end is not after its beginning goes on into the next day. */
export interface OpenRange {
  days: readonly Day[];
  from: string;
  to: string;
}

export interface OpeningHours {
  /** IANA, such as `Europe/Berlin`: the ranges are what clocks on its walls show. */
  time_zone: string;
  ranges: readonly OpenRange[];
}

const MINUTE_MS = 60_000;
const DAY_MIN = 24 * 60;
/** Zones change their offset at these steps of UTC at the earliest. */
const OFFSET_STEP_MIN = 15;
/** A week, and a day for clocks that are put back. */
const LOOK_AHEAD_MIN = 8 * DAY_MIN;

export function isOpenAt(hours: OpeningHours, atMs: number): boolean {
  return isOpenOnWall(hours, wallMinute(atMs, localTime(hours.time_zone).offsetMs(atMs)));
}

/** From when on it is open: `atMs` itself, or the beginning of a minute after it; undefined: never within a week. */
export function opensAtMs(hours: OpeningHours, atMs: number): number | undefined {
  const { offsetMs } = localTime(hours.time_zone);
  if (isOpenOnWall(hours, wallMinute(atMs, offsetMs(atMs)))) return atMs;
  const firstMin = Math.floor(atMs / MINUTE_MS) + 1;
  let offset = offsetMs(firstMin * MINUTE_MS);
  for (let minute = firstMin; minute <= firstMin + LOOK_AHEAD_MIN; minute++) {
    const instantMs = minute * MINUTE_MS;
    if (minute % OFFSET_STEP_MIN === 0) offset = offsetMs(instantMs);
    if (isOpenOnWall(hours, wallMinute(instantMs, offset))) return instantMs;
  }
  return undefined;
}

/** Minutes since the Sunday before the epoch, as the wall shows it. */
function wallMinute(atMs: number, offsetMs: number): number {
  const THURSDAY = 4; // 1 January 1970
  return Math.floor((atMs + offsetMs) / MINUTE_MS) + THURSDAY * DAY_MIN;
}

function isOpenOnWall({ ranges }: OpeningHours, wall: number): boolean {
  const minute = wall % DAY_MIN;
  const today = dayOf(wall);
  const yesterday = dayOf(wall - DAY_MIN);
  return ranges.some(({ days, from, to }) => {
    const start = minuteOf(from);
    const end = minuteOf(to);
    if (end > start) return days.includes(today) && minute >= start && minute < end;
    return (days.includes(today) && minute >= start) || (days.includes(yesterday) && minute < end);
  });
}

function dayOf(wall: number): Day {
  return DAYS[Math.floor(wall / DAY_MIN) % DAYS.length] ?? 'sun';
}

function minuteOf(text: string): number {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return hour * 60 + minute;
}
