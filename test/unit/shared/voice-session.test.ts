import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Caption } from '../../../shared/transcript/transcript.ts';
import type { AgentProtocol } from '../../../shared/voice/agent-protocol.ts';
import { SessionFailure } from '../../../shared/voice/session-end.ts';
import { LIVEKIT_LINE } from '../../support/fake-line.ts';
import { fakeSound } from '../../support/fake-sound.ts';
import { fakeEngine, fakeMicrophone, textStream } from '../../support/fake-room.ts';
import { admit, liveSession, setUpSession, settle, type SessionWorld } from '../../support/fake-session.ts';

beforeEach(() => void vi.useFakeTimers({ now: 1_000 }));
afterEach(() => void vi.useRealTimers());

test('a call goes through microphone, token, line and agent until it is live', async () => {
  const { session, engine, stages } = setUpSession();

  session.start('voice');
  await settle();
  engine.admit();
  await settle();
  engine.agentIs('initializing');
  await settle();
  expect(session.state.value).toMatchObject({ status: 'connecting', stage: 'agent' });
  engine.agentIs('listening');
  await settle();

  expect(stages).toEqual(['microphone', 'token', 'line', 'agent', 'live']);
  expect(session.state.value).toMatchObject({
    status: 'live',
    activity: 'listening',
    muted: false,
    sessionId: 'room-1',
  });
  expect(engine.calls.published).toBe(1);
});

test('line and engine are not kept waiting for the visitor’s answer about the microphone', async () => {
  const { promise: unanswered } = Promise.withResolvers<MediaStreamTrack>();
  const fetchLine = vi.fn<SessionWorld['fetchLine']>(async () => LIVEKIT_LINE);
  const loadEngine = vi.fn<SessionWorld['loadEngine']>(async () => fakeEngine());
  const { session } = setUpSession({ openMicrophone: () => unanswered, fetchLine, loadEngine });
  await settle();
  expect(fetchLine).not.toHaveBeenCalled();

  session.start('voice');
  await settle();

  expect(session.state.value).toMatchObject({ status: 'connecting', stage: 'microphone' });
  expect([fetchLine.mock.calls.length, loadEngine.mock.calls.length]).toEqual([1, 1]);
});

test('a text session never opens the microphone', async () => {
  const openMicrophone = vi.fn<() => Promise<MediaStreamTrack>>();
  const { session } = await liveSession({ openMicrophone }, 'text');

  expect(openMicrophone).not.toHaveBeenCalled();
  expect(session.state.value).toMatchObject({ status: 'live', input: 'text', muted: true });
});

test('hanging up stops the microphone before it returns', async () => {
  const { session, engine, microphone } = await liveSession();

  session.end('visitor-ended');

  expect(microphone.readyState).toBe('ended');
  expect(engine.calls.closed).toBe(1);
  expect(session.state.value).toMatchObject({ status: 'ended', reason: 'visitor-ended' });
});

test('a permission given after hanging up stops the track at once', async () => {
  const microphone = fakeMicrophone();
  const prompt = Promise.withResolvers<MediaStreamTrack>();
  const { session } = setUpSession({ openMicrophone: () => prompt.promise });
  session.start('voice');
  await settle();

  session.end('visitor-ended');
  prompt.resolve(microphone);
  await settle();

  expect(microphone.readyState).toBe('ended');
  expect(session.state.value).toMatchObject({ status: 'ended' });
});

test('hanging up while joining leaves the room that opens late', async () => {
  const { session, engine } = setUpSession();
  session.start('voice');
  await settle();
  expect(engine.calls.opened).toBe(1);

  session.end('visitor-ended');
  engine.admit();
  await settle();

  expect(session.state.value).toMatchObject({ status: 'ended', reason: 'visitor-ended', durationMs: 0 });
});

test.each([
  ['microphone-denied', { openMicrophone: () => Promise.reject(new SessionFailure('microphone-denied')) }],
  ['rate-limited', { fetchLine: () => Promise.reject(new SessionFailure('rate-limited')) }],
  ['engine-unavailable', { loadEngine: () => Promise.reject(new TypeError('chunk not found')) }],
  ['engine-unavailable', { loadCall: () => Promise.reject(new TypeError('chunk not found')) }],
  ['internal', { fetchLine: () => Promise.reject(new Error('a bug')) }],
] satisfies [string, Partial<SessionWorld>][])(
  '%s fails the session and stops the microphone',
  async (code, ports) => {
    const { session } = setUpSession(ports);

    session.start('voice');
    await settle();

    expect(session.state.value).toMatchObject({ status: 'failed', code });
  },
);

test.each([
  ['the engine', { loadEngine: () => new Promise(() => {}) }],
  ["the call's own file", { loadCall: () => new Promise(() => {}) }],
] satisfies [string, Partial<SessionWorld>][])(
  '%s never comes: the session fails in half a minute',
  async (_, ports) => {
    const { session } = setUpSession(ports);

    session.start('voice');
    await vi.advanceTimersByTimeAsync(30_000);

    expect(session.state.value).toMatchObject({ status: 'failed', code: 'engine-unavailable' });
  },
);

test('a failure elsewhere stops the microphone that was opened', async () => {
  const { session, microphone } = setUpSession({
    loadEngine: () => Promise.reject(new TypeError('chunk not found')),
  });

  session.start('voice');
  await settle();

  expect(session.state.value).toMatchObject({ status: 'failed' });
  expect(microphone.readyState).toBe('ended');
});

test('a room that cannot be joined fails with what the engine says', async () => {
  const { session, engine } = setUpSession();
  engine.refuse(new SessionFailure('voice-unreachable'));

  session.start('voice');
  await settle();

  expect(session.state.value).toMatchObject({ status: 'failed', code: 'voice-unreachable' });
});

test('an agent that never comes fails the session within ten seconds', async () => {
  const { session, engine, microphone } = setUpSession();
  session.start('voice');
  await settle();
  engine.admit();
  await settle();

  await vi.advanceTimersByTimeAsync(10_000);

  expect(session.state.value).toMatchObject({ status: 'failed', code: 'agent-absent' });
  expect(microphone.readyState).toBe('ended');
  expect(engine.calls.closed).toBe(1);
});

test('an agent that leaves before the call is live fails it', async () => {
  const { session, engine, microphone } = setUpSession();
  session.start('voice');
  await settle();
  engine.admit();
  await settle();

  engine.agentIs('listening');
  engine.tell().onAgentLeft('agent-ended');
  await settle();

  expect(session.state.value).toMatchObject({ status: 'failed', code: 'agent-absent' });
  expect(microphone.readyState).toBe('ended');
});

test('the agent leaving ends the call', async () => {
  const { session, engine } = await liveSession();

  engine.tell().onAgentLeft('agent-ended');

  expect(session.state.value).toMatchObject({ status: 'ended', reason: 'agent-ended' });
});

test('a line that comes back goes on, and one that stays away for 30 s ends the call', async () => {
  const { session, engine } = await liveSession();

  engine.tell().onLineLost();
  expect(session.state.value).toMatchObject({ status: 'reconnecting' });
  await vi.advanceTimersByTimeAsync(29_000);
  engine.tell().onLineRestored(false);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(session.state.value).toMatchObject({ status: 'live' });

  engine.tell().onLineLost();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(session.state.value).toMatchObject({ status: 'ended', reason: 'connection-lost' });
});

test('a line that is gone for ten seconds leaves the choice to the visitor', async () => {
  const { session, engine } = await liveSession();
  engine.tell().onLineLost();
  expect(session.state.value).toMatchObject({ status: 'reconnecting', canChoose: false });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(session.state.value).toMatchObject({ status: 'reconnecting', canChoose: true });

  session.call.value?.waitForLine();
  expect(session.state.value).toMatchObject({ status: 'reconnecting', canChoose: false });
  session.call.value?.giveUpLine();

  expect(session.state.value).toMatchObject({ status: 'ended', reason: 'connection-lost' });
  expect(session.call.value).toBeUndefined();
});

test('a thin or weak line is told beside a call that goes on', async () => {
  const { session, engine } = await liveSession();
  const { onLineThin, onLineQuality } = engine.tell();

  onLineQuality('poor');
  expect(session.call.value?.lineTrouble.value).toBe('poor');
  onLineThin(true);
  expect(session.call.value?.lineTrouble.value).toBe('thin');
  onLineThin(false);
  onLineQuality('good');

  expect(session.call.value?.lineTrouble.value).toBeUndefined();
  expect(session.state.value).toMatchObject({ status: 'live' });
});

test('a token that the room refuses is fetched anew, once', async () => {
  let fetched = 0;
  const { session, engine } = setUpSession({
    fetchLine: async () => {
      fetched++;
      return LIVEKIT_LINE;
    },
  });
  engine.refuse(new SessionFailure('voice-refused'));

  session.start('text');
  await settle();

  expect(session.state.value).toMatchObject({ status: 'failed', code: 'voice-refused' });
  expect(fetched).toBe(2);
  expect(engine.calls.opened).toBe(2);
});

test('the token that comes in place of a refused one opens the room', async () => {
  const fetchLine = vi.fn<SessionWorld['fetchLine']>(async () => LIVEKIT_LINE);
  const { session, engine } = setUpSession({ fetchLine });
  engine.refuse(new SessionFailure('voice-refused'), 1);

  session.start('text');
  await admit(engine);

  expect(session.state.value).toMatchObject({ status: 'live' });
  expect(fetchLine).toHaveBeenCalledTimes(2);
});

test('what the room of an earlier call says late is nothing to the next call', async () => {
  const captions: Caption[] = [];
  const { session, engine: first } = await liveSession({ onCaption: (caption) => captions.push(caption) });
  const firstRoom = first.tell();
  session.end('visitor-ended');
  const second = fakeEngine();
  first.openRoom = second.openRoom;
  session.start('voice');
  await admit(second);

  firstRoom.onAgentLeft('agent-ended');
  firstRoom.onClosed('connection-lost');
  firstRoom.onLineLost();
  firstRoom.onText('lk.transcription', textStream('agent-1', ['Late words'], { 'lk.segment_id': 's1' }));
  await settle();

  expect(session.state.value).toMatchObject({ status: 'live' });
  expect(captions).toEqual([]);
});

test('muting silences the track itself, and tells the room', async () => {
  const { session, engine, microphone } = await liveSession();

  session.setMuted(true);

  expect(microphone.enabled).toBe(false);
  expect(engine.calls.mutes).toEqual([true]);
  expect(session.state.value).toMatchObject({ muted: true });
});

test('a line typed before the session is sent once it is live', async () => {
  const { session, engine } = setUpSession();

  session.send('What does a cleaning cost?');
  session.start('text');
  await admit(engine);

  expect(engine.sent).toEqual(['What does a cleaning cost?']);
});

test('who hangs up takes back what was not sent yet', async () => {
  const { session, engine } = setUpSession();
  session.send('Never mind');
  session.start('text');
  await settle();

  session.end('visitor-ended');
  const second = fakeEngine();
  engine.openRoom = second.openRoom;
  session.start('text');
  await admit(second);

  expect(second.sent).toEqual([]);
});

test('a permission that is taken back ends the call by that', async () => {
  const machine = fakeSound();
  const { session } = await liveSession(machine.ports);

  machine.permit('denied');

  expect(session.state.value).toMatchObject({ status: 'ended', reason: 'microphone-revoked' });
  expect(machine.liveTracks()).toBe(0);
});

test('an end is what the agent’s protocol makes of it', async () => {
  const protocol: AgentProtocol = { ...LIVEKIT_LINE.protocol, explainEnd: () => 'agent-failed' };
  const { session, engine } = await liveSession({ fetchLine: async () => ({ ...LIVEKIT_LINE, protocol }) });

  engine.tell().onClosed('removed');

  expect(session.state.value).toMatchObject({ status: 'ended', reason: 'agent-failed' });
});

test('a line typed before a call that failed is not lost for the next', async () => {
  const { session, engine } = setUpSession();
  engine.refuse(new SessionFailure('voice-unreachable'));
  session.send('Are you open?');
  session.start('text');
  await settle();
  expect(session.state.value).toMatchObject({ status: 'failed' });

  const second = fakeEngine();
  engine.openRoom = second.openRoom;
  session.start('text');
  await admit(second);

  expect(second.sent).toEqual(['Are you open?']);
});

test("captions come from the agent and in the visitor's own name, and from nobody else", async () => {
  const captions: Caption[] = [];
  const { engine } = await liveSession({ onCaption: (caption) => captions.push(caption) });

  engine.tell().onText('lk.transcription', textStream('agent-1', ['Hel', 'lo'], { 'lk.segment_id': 's1' }));
  const heard = { 'lk.segment_id': 's2', 'lk.transcription_final': 'true' };
  engine.tell().onText('lk.transcription', textStream('visitor-1', ['Hi'], heard));
  engine.tell().onText('lk.transcription', textStream('stranger', ['Buy this'], { 'lk.segment_id': 's3' }));
  await settle();

  const said = (by: Caption['speaker']) => captions.filter(({ speaker }) => speaker === by);
  expect(said('genie').map(({ text, final }) => [text, final])).toEqual([
    ['Hel', false],
    ['lo', false],
    ['', true],
  ]);
  expect(said('visitor')).toMatchObject([{ text: 'Hi', how: 'replace', final: true }]);
});

test('a flood of captions reaches the page ten times a second, and none of its words is lost', async () => {
  const captions: Caption[] = [];
  const { engine } = await liveSession({ onCaption: (caption) => captions.push(caption) });

  const words = Array.from({ length: 1_000 }, (_, index) => `${index} `);
  engine.tell().onText('lk.transcription', textStream('agent-1', words, { 'lk.segment_id': 's1' }));
  await vi.advanceTimersByTimeAsync(50);
  expect(captions).toHaveLength(10);
  await vi.advanceTimersByTimeAsync(100);

  expect(captions).toHaveLength(11);
  expect(captions.map(({ text }) => text).join('')).toBe(words.join(''));
  expect(captions.at(-1)).toMatchObject({ final: true });
});

test('what is said in a flood just before the end is not lost', async () => {
  const captions: Caption[] = [];
  const { session, engine } = await liveSession({ onCaption: (caption) => captions.push(caption) });
  const words = Array.from({ length: 30 }, (_, index) => `${index} `);
  engine.tell().onText('lk.transcription', textStream('agent-1', words, { 'lk.segment_id': 's1' }));
  await settle();

  engine.tell().onClosed('agent-ended');

  expect(session.state.value).toMatchObject({ status: 'ended' });
  expect(captions.map(({ text }) => text).join('')).toBe(words.join(''));
});

test('a greeting that begins while the room opens is not lost', async () => {
  const captions: Caption[] = [];
  const { session, engine } = setUpSession({ onCaption: (caption) => captions.push(caption) });
  session.start('voice');
  await settle();

  engine.tell().onText('lk.transcription', textStream('agent-1', ['Hello!'], { 'lk.segment_id': 's1' }));
  await admit(engine);

  expect(captions[0]).toMatchObject({ speaker: 'genie', text: 'Hello!' });
});

test('the first audible sound is timed from the start, once', async () => {
  const times: number[] = [];
  const { engine } = await liveSession({ onFirstAudio: (ms) => times.push(ms) });

  engine.tell().onFirstAudio();
  engine.tell().onFirstAudio();

  expect(times).toEqual([0]);
});
