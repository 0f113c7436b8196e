import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isInCall,
  isOver,
  nextState,
  type SessionEvent,
  type SessionState,
} from '../../../shared/voice/session-state.ts';

const atMs = fc.integer({ min: 0, max: 1e9 });
const activity = fc.constantFrom('listening', 'thinking', 'speaking');
const event: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.record({ type: fc.constant('consent-asked') }),
  fc.record({ type: fc.constant('consent-withdrawn') }),
  fc.record({ type: fc.constant('started'), input: fc.constantFrom('voice', 'text'), atMs }),
  fc.record({
    type: fc.constant('stage-reached'),
    stage: fc.constantFrom('microphone', 'token', 'line', 'agent'),
  }),
  fc.record({ type: fc.constant('joined'), sessionId: fc.string(), activity, muted: fc.boolean(), atMs }),
  fc.record({ type: fc.constant('activity-changed'), activity }),
  fc.record({ type: fc.constant('mute-changed'), muted: fc.boolean() }),
  fc.record({ type: fc.constant('line-lost') }),
  fc.record({ type: fc.constant('choice-changed'), canChoose: fc.boolean() }),
  fc.record({ type: fc.constant('line-restored') }),
  fc.record({ type: fc.constant('ended'), reason: fc.constantFrom('visitor-ended', 'agent-ended'), atMs }),
  fc.record({ type: fc.constant('failed'), code: fc.constantFrom('voice-unreachable', 'microphone-denied') }),
);

test('every start ends in exactly one ended or failed, whatever the order of events', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      let starts = 0;
      let ends = 0;
      let state: SessionState = { status: 'idle' };
      for (const next of [...events, { type: 'ended', reason: 'visitor-ended', atMs: 0 } as const]) {
        const after = nextState(state, next);
        if (after.status === 'connecting' && state.status !== 'connecting') starts++;
        if (after !== state && (after.status === 'ended' || after.status === 'failed')) ends++;
        state = after;
      }
      expect(ends).toBe(starts);
      expect(isOver(state) || state.status === 'consent').toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test('a session is live only after it was joined, and never lasts a negative time', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      let state: SessionState = { status: 'idle' };
      for (const next of events) {
        const before = state;
        state = nextState(before, next);
        if (isInCall(state) && !isInCall(before)) expect(next.type).toBe('joined');
        if (state.status === 'ended') expect(state.durationMs).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 5_000 },
  );
});

test('a late room event after hanging up changes nothing', () => {
  const ended: SessionState = { status: 'ended', reason: 'visitor-ended', durationMs: 5 };

  const late: SessionEvent[] = [
    { type: 'joined', sessionId: 'x', activity: 'listening', muted: false, atMs: 9 },
    { type: 'activity-changed', activity: 'speaking' },
    { type: 'line-restored' },
    { type: 'ended', reason: 'agent-ended', atMs: 10 },
    { type: 'failed', code: 'internal' },
  ];

  for (const lateEvent of late) expect(nextState(ended, lateEvent)).toBe(ended);
});
