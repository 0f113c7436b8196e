import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SessionFailure } from '../../../shared/voice/session-end.ts';
import { isInCall, isRunning } from '../../../shared/voice/session-state.ts';
import { fakeEngine } from '../../support/fake-room.ts';
import { fakeSound } from '../../support/fake-sound.ts';
import { setUpSession, settle } from '../../support/fake-session.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What visitors, rooms, agents, devices and time can do, each at any moment. */
const STEPS = {
  'start by voice': ({ session }) => session.start('voice'),
  'start by text': ({ session }) => session.start('text'),
  'hang up': ({ session }) => session.end('visitor-ended'),
  mute: ({ session }) => session.setMuted(true),
  type: ({ session }) => session.send('hello'),
  'the room opens': ({ engine }) => engine()?.admit(),
  'the room refuses': ({ world }) => void (world.isRefused = !world.isRefused),
  async 'the call is answered'({ engine, room }) {
    engine()?.admit();
    await settle();
    room()?.onAgent(AGENT);
  },
  'the agent is ready': ({ room }) => room()?.onAgent(AGENT),
  'the agent starts up': ({ room }) => room()?.onAgent({ ...AGENT, state: 'initializing' }),
  'the agent leaves': ({ room }) => room()?.onAgentLeft('agent-ended'),
  'the room closes': ({ room }) => room()?.onClosed('connection-lost'),
  'the line is lost': ({ room }) => room()?.onLineLost(),
  'the line is back': ({ room }) => room()?.onLineRestored(true),
  'the visitor waits': ({ session }) => session.call.value?.waitForLine(),
  'the visitor gives up': ({ session }) => session.call.value?.giveUpLine(),
  'the microphone fails': ({ machine }) =>
    void (machine.world.refusal = new SessionFailure('microphone-busy')),
  'the microphone works': ({ machine }) => void (machine.world.refusal = undefined),
  'the permission goes': ({ machine }) => machine.permit('denied'),
  'three seconds pass': () => vi.advanceTimersByTimeAsync(3_000),
  'twelve seconds pass': () => vi.advanceTimersByTimeAsync(12_000),
} satisfies Record<string, (world: ReturnType<typeof openWorld>) => unknown>;
type Step = keyof typeof STEPS;
const step = fc.constantFrom(...(Object.keys(STEPS) as Step[]));

test('whatever happens in whatever order: one end for each start, and nothing open outside of a session', async () => {
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
      const world = openWorld();
      for (const name of steps) {
        await STEPS[name](world);
        expectNothingOpen(world);
        await settle();
        expectNothingOpen(world);
        expect(world.machine.liveTracks()).toBeLessThanOrEqual(1);
        outcomes.add(world.session.state.value.status);
      }
      world.session.end('page-left');
      await settle();
      expectNothingOpen(world);
      expect(world.count.ends).toBe(world.count.starts);
      await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS);
      expect([vi.getTimerCount(), world.machine.listeners()]).toEqual([0, 0]);
    }),
    { numRuns: 500 },
  );
  expect([...outcomes].toSorted()).toEqual(['connecting', 'ended', 'failed', 'idle', 'live', 'reconnecting']);
});

/** For the engine: a wait that nobody needs any more may run out. */
const LONGEST_WAIT_MS = 30_000;
const AGENT = { identity: 'agent-1', state: 'listening', isSpeaking: false };

function openWorld() {
  const machine = fakeSound();
  const engines: ReturnType<typeof fakeEngine>[] = [];
  const attempts: AbortSignal[] = [];
  const world = { isRefused: false };
  const { session } = setUpSession({
    ...machine.ports,
    async loadEngine() {
      const engine = fakeEngine();
      if (world.isRefused) engine.refuse(new SessionFailure('voice-refused'));
      engines.push(engine);
      return {
        openRoom(details, listener, signal, options) {
          attempts.push(signal);
          return engine.openRoom(details, listener, signal, options);
        },
      };
    },
  });
  const count = { starts: 0, ends: 0 };
  let before = session.state.peek();
  session.state.subscribe((state) => {
    if (isRunning(state) && !isRunning(before)) count.starts++;
    if (!isRunning(state) && isRunning(before)) count.ends++;
    if (isInCall(state) && !isInCall(before)) expect(before.status).toBe('connecting');
    before = state;
  });
  const engine = () => engines.at(-1);
  const room = () => (engine()?.calls.opened ? engine()?.tell() : undefined);
  return { session, machine, engine, room, world, count, attempts };
}

/** Synchronous: no microphone and no room outlives its session, not even for a moment. */
function expectNothingOpen({ session, machine, attempts }: ReturnType<typeof openWorld>): void {
  if (isRunning(session.state.peek())) return;
  expect(machine.liveTracks()).toBe(0);
  expect(attempts.every(({ aborted }) => aborted)).toBe(true);
}
