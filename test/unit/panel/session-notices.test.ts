import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextState, type SessionEvent, type SessionState } from '../../../shared/voice/session-state.ts';
import { noticesOf } from '../../../widget/panel/session-notices.ts';

const CALL: SessionEvent[] = [
  { type: 'consent-asked' },
  { type: 'started', input: 'voice', atMs: 100 },
  { type: 'stage-reached', stage: 'token' },
  { type: 'stage-reached', stage: 'line' },
  { type: 'stage-reached', stage: 'agent' },
  { type: 'joined', sessionId: 'room-1', activity: 'listening', muted: false, atMs: 400 },
  { type: 'activity-changed', activity: 'speaking' },
  { type: 'line-lost' },
  { type: 'line-restored' },
  { type: 'ended', reason: 'agent-ended', atMs: 1_400 },
];

test('a call is told to the page from its first stage to its end', () => {
  expect(notices(CALL)).toEqual([
    ['genie:session-connecting', { stage: 'microphone' }],
    ['genie:session-connecting', { stage: 'token' }],
    ['genie:session-connecting', { stage: 'line' }],
    ['genie:session-connecting', { stage: 'agent' }],
    ['genie:session-live', { sessionId: 'room-1', connectMs: 300 }],
    ['genie:agent-state', { state: 'listening' }],
    ['genie:agent-state', { state: 'speaking' }],
    ['genie:session-ended', { reason: 'agent-ended', durationMs: 1_000 }],
  ]);
});

test('in any order of events the page hears one end for each start', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CALL), { maxLength: 80 }), (events) => {
      const told = notices([...events, { type: 'ended', reason: 'page-left', atMs: 9_999 }]).map(
        ([name]) => name,
      );
      const ends = told.filter((name) => name === 'genie:session-ended' || name === 'genie:session-failed');
      const starts = notices(events.concat({ type: 'ended', reason: 'page-left', atMs: 9_999 })).filter(
        ([name, detail]) =>
          name === 'genie:session-connecting' && 'stage' in detail && detail.stage === 'microphone',
      );
      expect(ends).toHaveLength(starts.length);
    }),
    { numRuns: 2_000 },
  );
});

function notices(events: readonly SessionEvent[]) {
  let state: SessionState = { status: 'idle' };
  return events.flatMap((event) => {
    const before = state;
    state = nextState(before, event);
    return noticesOf(before, state).map(({ name, detail }) => [name, detail] as const);
  });
}
