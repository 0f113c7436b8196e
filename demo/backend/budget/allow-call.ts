import type { Queryable } from '../db/db.ts';
import { Refusal } from '../http/refusal.ts';
import type { VoiceTimings } from '../voice/voice-timings.ts';
import type { Budget } from './budget.ts';
import { localTime } from './local-time.ts';
import { opensAtMs } from './opening-hours.ts';
import { countRunning, voiceSecondsSince } from './room-use.ts';

export interface WantedCall {
  genieId: string;
  input: 'voice' | 'text';
  budget: Budget;
  nowMs: number;
  timings: VoiceTimings;
}

/**
 * How long the call may last, in s. Voice is refused outside of the opening hours and when the day's minutes are
 * used up; text only where all lines are busy.
 * @throws Refusal that says after how many seconds it is worth while to ask again.
 */
export async function allowCall(db: Queryable, wanted: WantedCall): Promise<number> {
  const { budget, input } = wanted;
  const leftS = input === 'voice' ? await voiceSecondsLeft(db, wanted) : Infinity;
  await refuseBusyLines(db, wanted);
  return Math.min(budget.max_duration_s, Math.ceil(leftS));
}

async function voiceSecondsLeft(db: Queryable, { genieId, budget, nowMs }: WantedCall): Promise<number> {
  const { opening_hours, daily_minutes } = budget;
  const opensMs = opening_hours ? opensAtMs(opening_hours, nowMs) : nowMs;
  if (opensMs !== nowMs)
    throw new Refusal(403, 'OUTSIDE_OPENING_HOURS', 'It takes calls in its opening hours only', {
      ...(opensMs !== undefined && { retryAfterS: secondsUntil(opensMs, nowMs) }),
    });
  if (daily_minutes === undefined) return Infinity;
  const day = localTime(opening_hours?.time_zone ?? 'UTC');
  const used = await voiceSecondsSince(db, genieId, day.dayStartMs(nowMs), nowMs);
  const leftS = daily_minutes * 60 - used;
  if (leftS >= 1) return leftS;
  const nextDayMs = day.nextDayMs(nowMs);
  const againMs = (opening_hours && opensAtMs(opening_hours, nextDayMs)) ?? nextDayMs;
  throw new Refusal(429, 'MINUTES_USED_UP', 'The minutes of this day are used up', {
    retryAfterS: secondsUntil(againMs, nowMs),
  });
}

async function refuseBusyLines(db: Queryable, { genieId, budget, nowMs, timings }: WantedCall) {
  const { max_concurrent_calls: most } = budget;
  if (most === undefined) return;
  const running = await countRunning(db, genieId, nowMs, timings.departureTimeoutS);
  if (running < most) return;
  throw new Refusal(429, 'ALL_LINES_BUSY', `All ${most} lines are busy`, {
    retryAfterS: timings.busyRetryS,
  });
}

function secondsUntil(atMs: number, nowMs: number): number {
  return Math.max(1, Math.ceil((atMs - nowMs) / 1000));
}
