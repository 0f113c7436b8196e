import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../../pages/marketplace/browse.ts';
import {
  nextBrowseState,
  type BrowseEvent,
  type BrowseState,
} from '../../../../pages/marketplace/browse-state.ts';

const START: BrowseState = Object.freeze({
  status: 'loading',
  browse: EVERYTHING,
  asked: 0,
  shown: undefined,
});

const asking = (asked: number): BrowseEvent => ({
  type: 'asked',
  asked,
  browse: { ...EVERYTHING, search: `wish ${asked}` },
});
const answer = (asked: number): BrowseEvent => ({
  type: 'answered',
  asked,
  answer: { genies: [], count: asked },
});
const failure = (asked: number): BrowseEvent => ({
  type: 'failed',
  asked,
  why: 'unreachable',
  retryAtMs: undefined,
});

/** Questions in the order they are asked; answers and failures to any of them, at any time, as often as they like. */
const anyHistory = fc
  .array(fc.tuple(fc.constantFrom('asked', 'answered', 'failed'), fc.nat({ max: 30 })), { maxLength: 60 })
  .map((steps) => {
    let latest = 0;
    return steps.map(([type, which]) => {
      if (type === 'asked') return asking(++latest);
      return (type === 'answered' ? answer : failure)(which % (latest + 1));
    });
  });

test('whatever comes in whatever order, only an answer to the latest question is ever taken for it', () => {
  fc.assert(
    fc.property(anyHistory, (events) => {
      let state: BrowseState = nextBrowseState(START, answer(99)); // nobody has asked that
      let latest = 0;
      for (const event of events) {
        state = nextBrowseState(state, event);
        if (event.type === 'asked') latest = event.asked;
        expect(state.asked).toBe(latest);
        if (latest > 0) expect(state.browse.search).toBe(`wish ${latest}`);
        if (state.status !== 'ready') continue;
        expect(state.shown.answer.count).toBe(latest);
        expect(state.shown.browse).toBe(state.browse);
      }
    }),
    { numRuns: 500 },
  );
});

test('what is shown while loading is an answer to the question that it says', () => {
  fc.assert(
    fc.property(anyHistory, (events) => {
      const { shown } = { shown: undefined, ...events.reduce(nextBrowseState, START) };
      if (shown?.answer.count) expect(shown.browse.search).toBe(`wish ${shown.answer.count}`);
    }),
  );
});

test('a late answer does not undo a failure, nor a late failure an answer', () => {
  const failed = [asking(1), failure(1), answer(1)].reduce(nextBrowseState, START);
  const ready = [asking(1), answer(1), failure(1)].reduce(nextBrowseState, START);

  expect([failed.status, ready.status]).toEqual(['failed', 'ready']);
});

test('the list stays while the next one is on its way, and is gone after a failure', () => {
  const loading = [asking(1), answer(1), asking(2)].reduce(nextBrowseState, START);
  const again = [asking(1), answer(1), asking(2), failure(2), asking(3)].reduce(nextBrowseState, START);

  expect(loading).toMatchObject({ status: 'loading', shown: { answer: { count: 1 } } });
  expect(again).toMatchObject({ status: 'loading', shown: undefined });
});
