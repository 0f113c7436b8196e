import * as z from 'zod/mini';
import { localTime } from './local-time.ts';
import { DAYS } from './opening-hours.ts';

const count = (max: number) => z.int().check(z.minimum(1), z.maximum(max));
const clock = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/));

const OpeningHours = z.strictObject({
  time_zone: z.string().check(z.maxLength(64), z.refine(isTimeZone, 'is no IANA time zone')),
  ranges: z
    .array(z.strictObject({ days: z.array(z.enum(DAYS)).check(z.minLength(1)), from: clock, to: clock }))
    .check(z.maxLength(50)),
});

/** What an owner allows for calls, as part of a Genie's `settings`. */
export const BUDGET_FIELDS = {
  /** Of one call, in seconds. */
  max_duration_s: count(2 * 60 * 60),
  /** So long may a visitor say and type nothing before the agent asks whether they are there. */
  idle_after_s: count(60 * 60),
  /** Voice and text together. */
  max_concurrent_calls: count(1000),
  /**
   * Voice alone, as talked: calls that run at the same time may each last for all that was left when they began. A day
   * is one of the opening hours' time zone, else of UTC.
   */
  daily_minutes: count(100_000),
  /** Of voice: who only types is answered around the clock. */
  opening_hours: OpeningHours,
};

const Budget = z.object({
  max_duration_s: z.catch(BUDGET_FIELDS.max_duration_s, 15 * 60),
  idle_after_s: z.catch(BUDGET_FIELDS.idle_after_s, 60),
  max_concurrent_calls: z.catch(z.optional(BUDGET_FIELDS.max_concurrent_calls), undefined),
  daily_minutes: z.catch(z.optional(BUDGET_FIELDS.daily_minutes), undefined),
  opening_hours: z.catch(z.optional(OpeningHours), undefined),
});
export type Budget = z.infer<typeof Budget>;

/** What is missing or unreadable is without a limit, but a call of 15 minutes and a minute of silence. */
export function budgetOf(settings: Record<string, unknown>): Budget {
  return Budget.parse(settings);
}

function isTimeZone(text: string): boolean {
  try {
    localTime(text);
    return true;
  } catch {
    return false;
  }
}
