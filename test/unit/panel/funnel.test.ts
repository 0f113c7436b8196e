import { assert, anything, constantFrom, property, array } from 'fast-check';
import { expect, test, vi } from 'vitest';
import { asksNotToBeCounted } from '../../../shared/asks-not-to-be-counted.ts';
import { nextState, type SessionEvent, type SessionState } from '../../../shared/voice/session-state.ts';
import { forwardStep } from '../../../widget/panel/funnel/forward-step.ts';
import { sessionSteps } from '../../../widget/panel/funnel/session-steps.ts';

const EVENTS: SessionEvent[] = [
  { type: 'consent-asked' },
  { type: 'consent-withdrawn' },
  { type: 'started', input: 'voice', atMs: 0 },
  { type: 'ended', reason: 'visitor-ended', atMs: 9 },
  { type: 'failed', code: 'internal', retryAfterMs: undefined },
];

test('a call from consent to its end is told in its steps, with the number of turns', () => {
  const consent: SessionState = { status: 'consent' };
  const connecting: SessionState = { status: 'connecting', stage: 'token', input: 'text', startedAtMs: 0 };
  const ended: SessionState = { status: 'ended', reason: 'agent-ended', durationMs: 1200.4 };

  expect(sessionSteps(consent, connecting, 0)).toEqual([{ step: 'consented' }]);
  expect(sessionSteps(connecting, ended, 3)).toEqual([
    { step: 'turns', count: 3 },
    { step: 'ended', reason: 'agent-ended', durationMs: 1200 },
  ]);
});

test('whatever happens, each start is followed by one end at most, and no step carries words', () => {
  assert(
    property(array(constantFrom(...EVENTS), { maxLength: 30 }), (events) => {
      let state: SessionState = { status: 'idle' };
      const steps = events.flatMap((event) => {
        const before = state;
        state = nextState(state, event);
        return sessionSteps(before, state, 0);
      });
      const starts = events.filter(({ type }) => type === 'started').length;

      expect(steps.filter(({ step }) => step === 'ended' || step === 'failed').length).toBeLessThanOrEqual(
        starts,
      );
      for (const step of steps) expect(step).not.toHaveProperty('text');
    }),
  );
});

test('the data layer gets an event with flat names', () => {
  const dataLayer: unknown[] = [];

  forwardStep('datalayer', 'sunny', { step: 'first-audio', ms: 7 }, { dataLayer });
  forwardStep('datalayer', 'sunny', { step: 'connected', connectMs: 9 }, { dataLayer });

  expect(dataLayer).toEqual([
    { event: 'genie_first_audio', genie_slug: 'sunny', genie_ms: 7 },
    { event: 'genie_connected', genie_slug: 'sunny', genie_connect_ms: 9 },
  ]);
});

test('Plausible gets a named event with properties', () => {
  const plausible = vi.fn<(...args: unknown[]) => void>();

  forwardStep('plausible', 'sunny', { step: 'turns', count: 4 }, { plausible });

  expect(plausible.mock.calls).toEqual([['Genie: turns', { props: { genie: 'sunny', count: 4 } }]]);
});

test('whatever a page has put there, nothing is thrown, and nobody hears who was not asked for', () => {
  const dataLayer: unknown[] = [];
  forwardStep('events', 'sunny', { step: 'opened' }, { dataLayer });
  forwardStep('plausible', 'sunny', { step: 'opened' }, { dataLayer });
  expect(dataLayer).toEqual([]);

  forwardStep('plausible', 'sunny', { step: 'opened' }, { plausible: throwTheirs });
  assert(
    property(constantFrom('datalayer', 'plausible'), anything(), (way, it) => {
      forwardStep(way, 'sunny', { step: 'opened' }, { dataLayer: Object.freeze(it), plausible: it });
    }),
  );
});

test.each([
  [{ globalPrivacyControl: true }, true],
  [{ doNotTrack: '1' }, true],
  [{ doNotTrack: '0' }, false],
  [{ globalPrivacyControl: false }, false],
  [{}, false],
])('a browser that says %j asks not to be counted: %s', (says, expected) => {
  expect(asksNotToBeCounted({ doNotTrack: null, ...says })).toBe(expected);
});

function throwTheirs() {
  throw new Error('theirs');
}
