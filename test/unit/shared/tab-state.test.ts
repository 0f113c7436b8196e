import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CallNote } from '../../../shared/voice/call-note.ts';
import { shareCall } from '../../../shared/voice/tabs/shared-call.ts';
import type { TabPort } from '../../../shared/voice/tabs/tab-port.ts';
import { nextTab, type TabEvent, type TabState } from '../../../shared/voice/tabs/tab-state.ts';

const event: fc.Arbitrary<TabEvent> = fc
  .constantFrom(
    'granted' as const,
    'let-go' as const,
    'found-elsewhere' as const,
    'take-wanted' as const,
    'not-answered' as const,
    'over-elsewhere' as const,
  )
  .map((type) => ({ type }));

test('a tab holds the call from being granted it until it lets go, whatever else happens', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      let state: TabState = { status: 'alone' };
      let isGranted = false;
      for (const next of events) {
        state = nextTab(state, next);
        if (next.type === 'granted') isGranted = true;
        if (next.type === 'let-go') isGranted = false;
        expect(state.status === 'holding').toBe(isGranted);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('of many tabs one at most holds the call, however they take it from each other', async () => {
  const step = fc.record({
    tab: fc.nat(3),
    does: fc.constantFrom('hold', 'take', 'letGo', 'look'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const tabs = site();
      const shared = Array.from({ length: 4 }, (_, index) =>
        shareCall({ tabs, name: 'call', giveAway: () => ({ ...NOTE, room: `${index}` }) }),
      );
      for (const { tab, does } of steps) {
        const acting = shared[tab];
        const isElsewhere = shared.some(({ state }) => state.value.status === 'holding');
        if (does === 'letGo') acting?.letGo(true);
        else if (does !== 'take' || (isElsewhere && acting?.state.value.status !== 'holding'))
          await acting?.[does]();
        expect(shared.filter(({ state }) => state.value.status === 'holding').length).toBeLessThan(2);
      }
    }),
    { numRuns: 200 },
  );
});

test('a tab that is asked for its call gives it away whole, and tells when one is over', async () => {
  const tabs = site();
  const [here, there] = ['here', 'there'].map((room) =>
    shareCall({ tabs, name: 'call', giveAway: () => ({ ...NOTE, room }) }),
  );
  await here?.hold();
  await there?.look();
  expect(there?.state.value.status).toBe('elsewhere');

  await expect(there?.take()).resolves.toMatchObject({ room: 'here' });
  expect([here?.state.value.status, there?.state.value.status]).toEqual(['alone', 'holding']);
  await here?.look();
  there?.letGo(true);

  expect(here?.state.value.status).toBe('alone');
});

const NOTE: CallNote = {
  slug: 's',
  api: 'a',
  room: 'r',
  code: 'c',
  beganAtMs: 0,
  input: 'voice',
  isMuted: false,
  turns: [],
};

/** Tabs of one site: one lock, one channel. Nobody waits: what is not free now is not got. */
function site(): TabPort {
  const ears = new Set<(message: unknown) => void>();
  let isLocked = false;
  return {
    canLock: true,
    async lock() {
      if (isLocked) return undefined;
      isLocked = true;
      return () => {
        isLocked = false;
      };
    },
    isLocked: async () => isLocked,
    open(_name, hear) {
      ears.add(hear);
      return {
        tell(message) {
          for (const ear of ears) if (ear !== hear) ear(message);
        },
        close: () => void ears.delete(hear),
      };
    },
  };
}
