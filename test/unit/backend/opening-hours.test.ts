import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { localTime } from '../../../demo/backend/budget/local-time.ts';
import { DAYS, isOpenAt, opensAtMs, type OpeningHours } from '../../../demo/backend/budget/opening-hours.ts';

const MINUTE_MS = 60_000;
const OFFICE: OpeningHours = {
  time_zone: 'Europe/Berlin',
  ranges: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
};
const at = (text: string) => Date.parse(text);

test.each([
  ['Friday at five to nine', '2026-06-05T06:55:00Z', '2026-06-05T07:00:00Z'],
  ['Friday at noon', '2026-06-05T10:00:00Z', '2026-06-05T10:00:00Z'],
  ['Friday at five: over until Monday', '2026-06-05T15:00:00Z', '2026-06-08T07:00:00Z'],
  ['the weekend on which the clocks go forward', '2026-03-28T12:00:00Z', '2026-03-30T07:00:00Z'],
  ['the weekend on which the clocks go back', '2026-10-24T12:00:00Z', '2026-10-26T08:00:00Z'],
])('an office in Berlin: %s', (_what, now, opens) => {
  expect(new Date(opensAtMs(OFFICE, at(now)) ?? 0).toISOString()).toBe(new Date(opens).toISOString());
});

test('a range over midnight belongs to the day on which it begins', () => {
  const night: OpeningHours = {
    time_zone: 'America/New_York',
    ranges: [{ days: ['sat'], from: '22:00', to: '02:00' }],
  };
  const open = (text: string) => isOpenAt(night, at(`${text}-04:00`));

  expect(open('2026-06-06T21:59:00')).toBe(false);
  expect(open('2026-06-06T22:00:00')).toBe(true);
  expect(open('2026-06-07T01:59:00')).toBe(true);
  expect(open('2026-06-07T02:00:00')).toBe(false);
  expect(open('2026-06-06T01:00:00')).toBe(false);
});

test('an hour that the clocks leave out opens nothing, and what begins in it begins after it', () => {
  const early: OpeningHours = {
    time_zone: 'Europe/Berlin',
    ranges: [{ days: [...DAYS], from: '02:30', to: '04:00' }],
  };

  expect(opensAtMs(early, at('2026-03-29T00:45:00Z'))).toBe(at('2026-03-29T01:00:00Z')); // 03:00 on the wall
});

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];
const two = (value: number) => String(value).padStart(2, '0');
const clock = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minute) => {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
});
const hours: fc.Arbitrary<OpeningHours> = fc.record({
  time_zone: fc.constantFrom(...ZONES),
  ranges: fc.array(
    fc.record({
      days: fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 1 }),
      from: clock,
      to: fc.oneof(clock, fc.constant('24:00')),
    }),
    { maxLength: 3 },
  ),
});
/** Two years, with all changes of clocks in them. */
const instant = fc.integer({ min: at('2025-01-01'), max: at('2027-01-01') });

test('it opens at the first minute at which it is open, in every zone and over every change of clocks', () => {
  fc.assert(
    fc.property(hours, instant, fc.integer({ min: 0, max: 10_000 }), (given, nowMs, probeMin) => {
      const opensMs = opensAtMs(given, nowMs);
      if (opensMs === undefined)
        return void expect(isOpenAt(given, nowMs + probeMin * MINUTE_MS)).toBe(false);
      expect(opensMs).toBeGreaterThanOrEqual(nowMs);
      expect(isOpenAt(given, opensMs)).toBe(true);
      if (opensMs === nowMs) return;
      expect(isOpenAt(given, opensMs - 1)).toBe(false);
      const probeMs = nowMs + ((opensMs - nowMs - 1) * probeMin) / 10_000;
      expect(isOpenAt(given, probeMs)).toBe(false);
    }),
    { numRuns: 1_000 },
  );
});

test('what is open all day every day is never closed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), instant, clock, (time_zone, nowMs, from) => {
      const always = { time_zone, ranges: [{ days: [...DAYS], from, to: from }] };
      expect(opensAtMs(always, nowMs)).toBe(nowMs);
    }),
  );
});

test('a day begins when the wall shows midnight, and the next one follows it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), instant, (zone, nowMs) => {
      const local = localTime(zone);
      const [startMs, nextMs] = [local.dayStartMs(nowMs), local.nextDayMs(nowMs)];
      expect(startMs).toBeLessThanOrEqual(nowMs);
      expect(nextMs).toBeGreaterThan(nowMs);
      expect(local.dayStartMs(nextMs)).toBe(nextMs);
      const hoursLong = (nextMs - startMs) / 3_600_000;
      expect(hoursLong).toBeGreaterThanOrEqual(23);
      expect(hoursLong).toBeLessThanOrEqual(25);
    }),
    { numRuns: 300 },
  );
});
