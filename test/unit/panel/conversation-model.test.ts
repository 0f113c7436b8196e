import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SessionFailure } from '../../../shared/voice/session-end.ts';
import type { CallPorts } from '../../../shared/voice/call-ports.ts';
import { startCall } from '../../../shared/voice/call.ts';
import type { StartCall } from '../../../shared/voice/voice-session.ts';
import { ConversationModel } from '../../../widget/panel/conversation-model.ts';
import { LIVEKIT_LINE } from '../../support/fake-line.ts';
import { fakeSound } from '../../support/fake-sound.ts';
import { fakeEngine, fakeMicrophone, fakeTools, textStream } from '../../support/fake-room.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('wanting to talk shows the consent, and opens no microphone', async () => {
  const { conversation, openMicrophone } = setUp();

  conversation.begin();
  await settle();

  expect(conversation.state.value).toEqual({ status: 'consent' });
  expect(openMicrophone).not.toHaveBeenCalled();
});

test('the engine loads while the consent is read', () => {
  const { conversation, loadCall } = setUp();

  conversation.begin();

  expect(loadCall).toHaveBeenCalledOnce();
});

test('a second call on the same page does not ask again', async () => {
  const { conversation } = setUp();
  conversation.begin();
  conversation.agree('voice');
  await settle();
  conversation.end('visitor-ended');

  conversation.begin();

  expect(conversation.state.value).toMatchObject({ status: 'connecting' });
});

test('a typed line is shown at once, asks for consent, and is sent when the session is live', async () => {
  const { conversation, engine } = setUp();

  conversation.send('What does it cost?');
  expect(conversation.turns.value).toMatchObject([
    { speaker: 'visitor', text: 'What does it cost?', final: true },
  ]);
  expect(conversation.state.value).toEqual({ status: 'consent' });
  conversation.agree('text');
  await admit(engine);

  expect(engine.sent).toEqual(['What does it cost?']);
});

test('after a refused microphone a typed line starts a text session without asking again', async () => {
  const { conversation, engine, openMicrophone } = setUp();
  openMicrophone.mockRejectedValue(new SessionFailure('microphone-denied'));
  conversation.begin();
  conversation.agree('voice');
  await settle();
  expect(conversation.state.value).toMatchObject({ status: 'failed', code: 'microphone-denied' });

  conversation.send('Then I type');
  await admit(engine);

  expect(conversation.state.value).toMatchObject({ status: 'live', input: 'text' });
  expect(engine.sent).toEqual(['Then I type']);
});

test('the transcript outlives the session', async () => {
  const { conversation } = setUp();
  conversation.send('Remember me');
  conversation.agree('text');
  await settle();

  conversation.end('visitor-ended');

  expect(conversation.turns.value).toMatchObject([{ text: 'Remember me' }]);
});

test('a call of the page before goes on with what was said, and asks for no consent again', async () => {
  const { conversation, engine } = setUp();
  const said = { id: 'kept-0', speaker: 'genie', text: 'Hello!', final: true } as const;

  conversation.goOn('text', { room: 'room-1', code: 'c', beganAtMs: 0, isMuted: false }, [said]);
  await admit(engine);
  expect(conversation.turns.value).toEqual([said]);
  conversation.end('visitor-ended');
  conversation.begin();

  expect(conversation.state.value).toMatchObject({ status: 'connecting', input: 'voice' });
});

test('what was cut off by the end of the call stands as it is', async () => {
  const { conversation, engine } = setUp();
  conversation.begin();
  conversation.agree('voice');
  await admit(engine);
  const endless = textStream('agent-1', ['We are open'], { 'lk.segment_id': 's1' });
  engine.tell().onText('lk.transcription', { ...endless, chunks: unending(endless.chunks) });
  await settle();
  expect(conversation.turns.value).toMatchObject([{ text: 'We are open', final: false }]);

  conversation.end('visitor-ended');

  expect(conversation.turns.value).toMatchObject([{ text: 'We are open', final: true }]);
});

async function* unending(chunks: AsyncIterable<string>) {
  yield* chunks;
  await new Promise(() => undefined);
}

function setUp() {
  const engine = fakeEngine();
  const openMicrophone = vi.fn<() => Promise<MediaStreamTrack>>().mockResolvedValue(fakeMicrophone());
  const ports: CallPorts = {
    ...fakeSound().ports,
    openMicrophone,
    fetchLine: async () => LIVEKIT_LINE,
    loadEngine: async () => engine,
    tools: fakeTools(),
    now: () => 0,
  };
  const loadCall = vi.fn<() => Promise<StartCall>>(
    async () => (input, listener) => startCall(input, ports, listener),
  );
  const conversation = new ConversationModel({
    loadCall,
    now: () => 0,
    onTurn: () => undefined,
    onFirstAudio: () => undefined,
  });
  return { conversation, engine, openMicrophone, loadCall };
}

async function admit(engine: ReturnType<typeof fakeEngine>) {
  await settle();
  engine.admit();
  await settle();
  engine.agentIs('listening');
  await settle();
}

async function settle() {
  await vi.advanceTimersByTimeAsync(0);
}
