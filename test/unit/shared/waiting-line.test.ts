import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Line } from '../../../shared/voice/fetch-line.ts';
import { SessionFailure } from '../../../shared/voice/session-end.ts';
import { waitInLine } from '../../../shared/voice/waiting-line.ts';
import { LIVEKIT_LINE } from '../../support/fake-line.ts';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const busy = (retryAfterMs?: number) => new SessionFailure('all-lines-busy', { retryAfterMs });

function setUp(answers: (Line | Error)[], random = 0) {
  const turns: (Line | undefined)[] = [];
  const signals: AbortSignal[] = [];
  const line = waitInLine(5_000, {
    async ask(signal) {
      signals.push(signal);
      const answer = answers.shift();
      if (!answer || answer instanceof Error) throw answer ?? new Error('asked too often');
      return answer;
    },
    now: Date.now,
    random: () => random,
    onTurn: (found) => turns.push(found),
  });
  return { line, turns, signals };
}

test('it asks when it was told to, again while all are busy, and takes the line that is free', async () => {
  const { line, turns, signals } = setUp([busy(2_000), LIVEKIT_LINE]);
  expect(line.state.value).toEqual({ status: 'waiting', askAtMs: 5_000 });

  await vi.advanceTimersByTimeAsync(4_999);
  expect(signals).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(line.state.value).toEqual({ status: 'waiting', askAtMs: 7_000 });
  await vi.advanceTimersByTimeAsync(2_000);

  expect(turns).toEqual([LIVEKIT_LINE]);
  expect(line.state.value).toEqual({ status: 'over' });
});

test('those who wait do not ask all at once', () => {
  expect(setUp([], 0.5).line.state.value).toEqual({ status: 'waiting', askAtMs: 5_750 });
  expect(setUp([], 1).line.state.value).toEqual({ status: 'waiting', askAtMs: 6_500 });
});

test.each(['api-unreachable', 'rate-limited'] as const)('%s does not lose the place', async (code) => {
  const { turns } = setUp([new SessionFailure(code), LIVEKIT_LINE]);

  await vi.advanceTimersByTimeAsync(5_000 + 10_000);

  expect(turns).toEqual([LIVEKIT_LINE]);
});

test('another reason ends the waiting, and the call tells which', async () => {
  const { turns, line } = setUp([new SessionFailure('outside-hours')]);

  await vi.advanceTimersByTimeAsync(5_000);

  expect(turns).toEqual([undefined]);
  expect(line.state.value).toEqual({ status: 'over' });
});

test('who stops waiting is not called any more', async () => {
  const { turns, line, signals } = setUp([LIVEKIT_LINE]);
  await vi.advanceTimersByTimeAsync(4_000);

  line.stop();
  await vi.advanceTimersByTimeAsync(60_000);

  expect(turns).toEqual([]);
  expect(signals).toHaveLength(0);
});
