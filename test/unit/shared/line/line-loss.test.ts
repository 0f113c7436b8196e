import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CHOICE_AFTER_MS,
  GIVE_UP_AFTER_MS,
  nextLineLoss,
  WHOLE,
  type LineLoss,
  type LineLossEvent,
} from '../../../../shared/voice/line-loss.ts';

const atMs = fc.integer({ min: 0, max: 200_000 });
const event: fc.Arbitrary<LineLossEvent> = fc.oneof(
  fc.record({ type: fc.constant('lost'), atMs }),
  fc.record({ type: fc.constant('restored') }),
  fc.record({ type: fc.constant('time-passed'), atMs }),
  fc.record({ type: fc.constant('declined') }),
);

const run = (...events: LineLossEvent[]) => events.reduce(nextLineLoss, WHOLE);
const lostAt0 = { type: 'lost', atMs: 0 } as const;
const passed = (ms: number) => ({ type: 'time-passed', atMs: ms }) as const;

test('a choice after ten seconds, the end after thirty', () => {
  expect(run(lostAt0, passed(CHOICE_AFTER_MS - 1))).toMatchObject({ choice: 'later' });
  expect(run(lostAt0, passed(CHOICE_AFTER_MS))).toMatchObject({ choice: 'open' });
  expect(run(lostAt0, passed(GIVE_UP_AFTER_MS - 1))).toMatchObject({ status: 'lost' });
  expect(run(lostAt0, passed(GIVE_UP_AFTER_MS))).toEqual({ status: 'given-up' });
});

test('who would rather wait is not asked again, and not kept waiting for ever', () => {
  const waiting = [lostAt0, passed(CHOICE_AFTER_MS), { type: 'declined' }] as const;

  expect(run(...waiting, passed(20_000))).toMatchObject({ choice: 'declined' });
  expect(run(...waiting, passed(GIVE_UP_AFTER_MS))).toEqual({ status: 'given-up' });
});

test('a machine that slept through it all is told at once', () => {
  expect(run(lostAt0, passed(3_600_000))).toEqual({ status: 'given-up' });
});

test('whatever the order: given up is the end, and only a loss of thirty seconds leads there', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 50 }), (events) => {
      let loss: LineLoss = WHOLE;
      for (const next of events) {
        const before: LineLoss = loss;
        loss = nextLineLoss(before, next);
        if (before.status === 'given-up') expect(loss).toBe(before);
        else if (loss.status === 'given-up') {
          expect(before.status === 'lost' && next.type === 'time-passed').toBe(true);
          if (before.status === 'lost' && next.type === 'time-passed')
            expect(next.atMs - before.sinceMs).toBeGreaterThanOrEqual(GIVE_UP_AFTER_MS);
        }
        if (next.type === 'restored' && before.status !== 'given-up') expect(loss).toEqual(WHOLE);
        if (loss.status === 'lost' && loss.choice !== 'later' && before.status === 'whole')
          throw new Error('a choice without a wait');
      }
    }),
    { numRuns: 5_000 },
  );
});
