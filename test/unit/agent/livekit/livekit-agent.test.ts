import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createLiveKitAgent,
  type LiveKitAgentOptions,
} from '../../../../demo/agent/livekit/livekit-agent.ts';
import type { AgentPort, VoiceChange } from '../../../../demo/voice/agent-port.ts';
import { fakeAgentRoom, VISITOR } from '../../../support/fake-agent-room.ts';

const ISSUED = {
  name: 'genie-1',
  config: {
    agents: [{ agentName: 'genie', metadata: '{"genie_id":"g-1"}' }],
    maxParticipants: 2,
    emptyTimeout: 60,
    departureTimeout: 20,
  },
};
const LOUD = new Int16Array(960).fill(8_000);
const SILENT = new Int16Array(960);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (durationMs = 0) => vi.advanceTimersByTimeAsync(durationMs);

async function setUp(overrides: Partial<LiveKitAgentOptions> = {}) {
  const ports: AgentPort[] = [];
  const failures: unknown[] = [];
  const onOver = vi.fn<() => void>();
  const fake = fakeAgentRoom();
  const agent = createLiveKitAgent(ISSUED, {
    runAgent: (port) => void ports.push(port),
    openRoom: fake.open,
    decode: (packets) => packets.map(() => LOUD),
    now: Date.now,
    onOver,
    onError: (cause) => failures.push(cause),
    ...overrides,
  });
  await pass();
  return { ...fake, agent, ports, failures, onOver };
}

/** With a visitor who listens. */
async function talking() {
  const started = await setUp();
  started.tell.onVisitorCame(VISITOR);
  started.tell.onHeard();
  const [port] = started.ports;
  if (!port) throw new Error('the script has not begun');
  return { ...started, port };
}

test('the script begins once, when the visitor is there and their client listens', async () => {
  const { tell, ports, agent } = await setUp();
  expect(agent.report()).toBeUndefined();

  tell.onVisitorCame(VISITOR);
  expect(agent.report()).toMatchObject({ status: 'joining', agentState: 'initializing', joins: 1 });
  expect(ports).toHaveLength(0);
  tell.onHeard();
  tell.onHeard();

  expect(ports).toHaveLength(1);
  expect(ports[0]).toMatchObject({
    metadata: '{"genie_id":"g-1"}',
    audioTrackSid: 'TR_voice',
    visitor: { identity: 'visitor', name: 'Ada', attributes: { plan: 'pro' }, microphone: 'absent' },
  });
  expect(agent.report()).toMatchObject({ room: 'genie-1', identity: 'visitor', status: 'live' });
});

test('what the script does reaches the room', async () => {
  const { port, sent, rpcHandlers, finishPlaying } = await talking();

  port.setState('speaking');
  const speech = port.say([new Uint8Array(1), new Uint8Array(1)]);
  port.openTextStream('lk.transcription', {}, 'visitor').write('hm');
  port.onRpc('genie.ping', (payload) => payload);
  await pass();
  finishPlaying();

  expect(await speech.finished).toBe('played');
  expect(sent.filter((line) => line === 'frame')).toHaveLength(2);
  expect(sent).toEqual(
    expect.arrayContaining(['state speaking', 'open lk.transcription as visitor', 'write hm']),
  );
  expect(await rpcHandlers.get('genie.ping')?.('hello')).toBe('hello');
  expect(await port.callRpc('page.greet', '1')).toBe('visitor page.greet 1');
});

test('speech is heard by its level, and its length is reported', async () => {
  const { port, tell, agent } = await talking();
  const changes: VoiceChange[] = [];
  port.onVoice((change) => changes.push(change));
  const hear = async (frame: Int16Array, count: number) => {
    for (let index = 0; index < count; index += 1) {
      tell.onMicrophoneFrame(frame);
      await pass(20);
    }
  };

  await hear(LOUD, 10); // no microphone is known yet
  tell.onMicrophone({ sid: 'TR_microphone', isMuted: false });
  await hear(LOUD, 50);
  await hear(SILENT, 50);

  expect(changes.map(({ speaking }) => speaking)).toEqual([true, false]);
  expect(agent.report()).toMatchObject({
    microphone: 'live',
    speeches: 1,
    micPackets: 100,
    micPeakDbov: -12,
  });
  expect(agent.report()?.speechMs).toBeGreaterThan(900);
});

test('muting ends the speech, and counts', async () => {
  const { port, tell, agent } = await talking();
  const changes: boolean[] = [];
  port.onVoice(({ speaking }) => changes.push(speaking));
  tell.onMicrophone({ sid: 'TR_microphone', isMuted: false });
  for (let index = 0; index < 10; index += 1) tell.onMicrophoneFrame(LOUD);

  tell.onMicrophone({ sid: 'TR_microphone', isMuted: true });

  expect(changes).toEqual([true, false]);
  expect(agent.report()).toMatchObject({ microphone: 'muted', mutes: 1 });
});

test('what is typed is read', async () => {
  const { port, tell } = await talking();
  const read: string[] = [];
  port.onText((topic, text) => read.push(`${topic}: ${text}`));

  tell.onText('lk.chat', 'Hello?');

  expect(read).toEqual(['lk.chat: Hello?']);
});

test('a visitor who hangs up ends it: the script is told, the room is left, all at once', async () => {
  const { port, tell, agent, sent, onOver } = await talking();
  const onClosed = vi.fn<() => void>();
  port.onClosed(onClosed);

  tell.onVisitorLeft(true);
  tell.onClosed();
  await pass();

  expect(onClosed).toHaveBeenCalledOnce();
  expect(onOver).toHaveBeenCalledOnce();
  expect(sent.filter((line) => line === 'leave')).toHaveLength(1);
  await agent.close();
});

test('a visitor whose line broke finds the same conversation again', async () => {
  const { tell, agent, ports, onOver } = await talking();

  tell.onVisitorLeft(false);
  expect(agent.report()).toMatchObject({ status: 'waiting' });
  await pass(19_000);
  tell.onVisitorCame({ ...VISITOR, sid: 'PA_2' });
  await pass(60_000);

  expect(onOver).not.toHaveBeenCalled();
  expect(ports).toHaveLength(1);
  expect(agent.report()).toMatchObject({ status: 'live', joins: 2, participantSid: 'PA_2' });
});

test('one who does not come back is given up when the room would be', async () => {
  const { tell, onOver } = await talking();

  tell.onVisitorLeft(false);
  await pass(20_000);

  expect(onOver).toHaveBeenCalledOnce();
});

test('a visitor who never comes is not waited for longer than their token lives', async () => {
  const { onOver, sent } = await setUp();

  await pass(120_000);

  expect(onOver).toHaveBeenCalledOnce();
  expect(sent).toContain('leave');
});

test('an agent that hangs up says what it has written first', async () => {
  const { port, sent } = await talking();

  const stream = port.openTextStream('lk.transcription', {});
  stream.write('Goodbye!');
  stream.close();
  port.end();
  await pass();

  expect(sent.filter((line) => !line.startsWith('attribute'))).toEqual([
    'open lk.transcription as agent',
    'write Goodbye!',
    'close',
    'leave',
  ]);
  expect(sent).toContain('attribute genie.end_reason=finished');
});

test('a room that opens after the end is left at once', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const late = fakeAgentRoom();
  const { agent, ports } = await setUp({
    openRoom: async (listener) => {
      const room = await late.open(listener);
      await promise;
      return room;
    },
  });

  await agent.close();
  resolve();
  await pass();

  expect(late.sent).toEqual(['leave']);
  expect(ports).toHaveLength(0);
});

test.each([
  ['a room that cannot be opened', { openRoom: () => Promise.reject(new Error('refused')) }],
  [
    'a script that throws',
    {
      runAgent() {
        throw new Error('no model');
      },
    },
  ],
])('%s is reported, and over', async (_what, overrides) => {
  const { tell, failures, onOver } = await setUp(overrides);

  if ('runAgent' in overrides) {
    tell.onVisitorCame(VISITOR);
    tell.onHeard();
  }
  await pass();

  expect(failures).toHaveLength(1);
  expect(onOver).toHaveBeenCalledOnce();
});
