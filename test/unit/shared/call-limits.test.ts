import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RoomAgent } from '../../../shared/voice/room.ts';
import { LIVEKIT_LINE } from '../../support/fake-line.ts';
import { liveSession } from '../../support/fake-session.ts';

beforeEach(() => void vi.useFakeTimers({ now: 1_000 }));
afterEach(() => void vi.useRealTimers());

const AGENT: RoomAgent = { identity: 'agent-1', state: 'listening', isSpeaking: false };

test('a call ends by itself when it has taken as long as it may, and its microphone with it', async () => {
  const details = { ...LIVEKIT_LINE.details, max_duration_s: 60 };
  const { session, microphone } = await liveSession({
    fetchLine: async () => ({ ...LIVEKIT_LINE, details }),
  });
  expect(session.call.value?.limits.endsAtMs.value).toBe(61_000);

  await vi.advanceTimersByTimeAsync(59_999);
  expect(session.state.value).toMatchObject({ status: 'live' });
  await vi.advanceTimersByTimeAsync(1);

  expect(session.state.value).toEqual({ status: 'ended', reason: 'time-limit', durationMs: 60_000 });
  expect(microphone.readyState).toBe('ended');
});

test('nothing waits for the end of a call that was hung up before', async () => {
  const details = { ...LIVEKIT_LINE.details, max_duration_s: 60 };
  const { session } = await liveSession({ fetchLine: async () => ({ ...LIVEKIT_LINE, details }) }, 'text');

  session.end('visitor-ended');

  expect(vi.getTimerCount()).toBe(0);
});

test('an agent asks who is there: the time runs from its first word, and who answers is told to it', async () => {
  const { session, engine } = await liveSession();
  const { limits, stay } = session.call.value ?? {};

  engine.tell().onAgent({ ...AGENT, leavesInS: 20 });
  await vi.advanceTimersByTimeAsync(5_000);
  engine.tell().onAgent({ ...AGENT, isSpeaking: true, leavesInS: 20 });
  expect(limits?.leavesAtMs.value).toBe(21_000);

  stay?.();
  expect(engine.calls.rpcs).toEqual([['agent-1', 'genie.stay']]);
  engine.tell().onAgent(AGENT);

  expect(limits?.leavesAtMs.value).toBeUndefined();
  expect(session.state.value).toMatchObject({ status: 'live' });
});

test.each([
  ['idle', 'idle'],
  ['time-limit', 'time-limit'],
  ['failed', 'agent-failed'],
  [undefined, 'agent-ended'],
])('an agent that says why it leaves (%s) ends the call by that', async (endReason, reason) => {
  const { session, engine } = await liveSession();

  engine.tell().onAgent({ ...AGENT, endReason });
  engine.tell().onAgentLeft('agent-ended');

  expect(session.state.value).toMatchObject({ status: 'ended', reason });
});

test('an agent whose server says that it broke down has failed, whatever it had said before', async () => {
  const { session, engine } = await liveSession();

  engine.tell().onAgent({ ...AGENT, endReason: 'idle' });
  engine.tell().onAgentLeft('agent-failed');

  expect(session.state.value).toMatchObject({ status: 'ended', reason: 'agent-failed' });
});
