import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startCall } from '../../../shared/voice/call.ts';
import { LIVEKIT_LINE } from '../../support/fake-line.ts';
import { fakeEngine, fakeTools } from '../../support/fake-room.ts';
import { fakeSound } from '../../support/fake-sound.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the agent calls a tool by its own name, and asks which there are', async () => {
  const { engine, tools } = await inCall();
  tools.register({ name: 'ring', handler: () => 'rang' });

  expect(engine.rpc.methods).toEqual(['genie.tools', 'ring']);
  await expect(engine.tell().onRpc('ring', '{}', 'agent-1', 10_000)).resolves.toBe('"rang"');
  await expect(engine.tell().onRpc('genie.tools', '', 'agent-1', 10_000)).resolves.toContain('"ring"');
});

test('nobody else in the room may call', async () => {
  const { engine, tools } = await inCall();
  const handler = vi.fn<() => void>();
  tools.register({ name: 'ring', handler });

  for (const method of ['ring', 'genie.tools']) {
    await expect(engine.tell().onRpc(method, '{}', 'stranger', 10_000)).rejects.toMatchObject({ code: 2401 });
  }
  expect(handler).not.toHaveBeenCalled();
});

test('what waits for the visitor is refused when the call ends, and no tool is followed any more', async () => {
  const { engine, tools, call } = await inCall();
  tools.register({ name: 'book', approval: 'ask', handler: () => 1 });
  const asked = engine.tell().onRpc('book', '{}', 'agent-1', 10_000);

  call.close();

  await expect(asked).rejects.toMatchObject({ reason: 'refused' });
  expect(tools.approval.value).toBeUndefined();
  tools.register({ name: 'later', handler: () => 1 });
  expect(engine.rpc.methods).toEqual(['genie.tools', 'book']);
});

const ignore = () => undefined;

async function inCall() {
  const engine = fakeEngine();
  const tools = fakeTools();
  const call = startCall(
    'text',
    {
      ...fakeSound().ports,
      fetchLine: async () => LIVEKIT_LINE,
      loadEngine: async () => engine,
      tools,
    },
    {
      dispatch: ignore,
      onCaption: ignore,
      onFirstAudio: ignore,
      onOutputBlocked: ignore,
      onEnd: ignore,
      onFail: ignore,
    },
  );
  await settle();
  engine.admit();
  await settle();
  engine.agentIs('listening');
  await settle();
  return { engine, tools, call };
}

/** Lets every promise that can go on go on. */
async function settle() {
  await vi.advanceTimersByTimeAsync(0);
}
