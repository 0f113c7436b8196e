/** A room in which more happens than a visitor and an agent who talk. For the embedded server, which can be told to. */
import {
  DataPacket,
  DataStream_Chunk,
  DataStream_Header,
  DataStream_TextHeader,
  DisconnectReason,
  LeaveRequest,
  LeaveRequest_Action,
  ParticipantUpdate,
} from '@livekit/protocol';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { AgentPort } from '../../demo/voice/agent-port.ts';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { politeAgent } from '../support/polite-agent.ts';
import { begins, hasEnded, isLive, isOver, says, visitRoom } from '../support/room-visitor.ts';
import { another, gone, tapSignal, type SignalTap } from '../support/signal-tap.ts';
import { until } from '../support/until.ts';
import { openVoiceStand, type VoiceStand } from '../support/voice-stand.ts';
import type { Visitor } from '../support/visitor.ts';

/** How long LiveKit's client waits for its channel (`LINE_TIMEOUT_MS` of a call). */
const CLIENT_WAITS_MS = 8_000;

let demo: TestDemo;
let browser: Browser;
let stand: VoiceStand;
/** The agent of the room that was opened last. */
let agent: AgentPort | undefined;

function rememberedAgent(port: AgentPort): void {
  agent = port;
  politeAgent(port);
}

beforeAll(async () => {
  [demo, browser, stand] = await Promise.all([
    startTestDemo(),
    launchBrowser(),
    openVoiceStand({ runAgent: rememberedAgent }),
  ]);
});
afterEach(() => stand.leaveAll());
afterAll(async () => {
  await browser?.close();
  await stand?.close();
  await demo?.stop();
});

const enters = (room: string, prepare: (page: Page) => Promise<unknown>) =>
  visitRoom({ demo, browser, stand }, () => ({ room }), prepare);

/** In a room by text, with the test between them and the server. */
async function inRoom(room: string): Promise<{ visitor: Visitor; tap: SignalTap }> {
  let tap: SignalTap | undefined;
  const { visitor } = await enters(room, async (page) => {
    await page.addInitScript(keepChannels);
    tap = await tapSignal(page);
  });
  await begins(visitor);
  await isLive(visitor);
  if (!tap) throw new Error('The page was not prepared');
  return { visitor, tap };
}

/** Another agent comes into the room; answers how it leaves again. */
function joinedBySecond({ others, tell }: SignalTap): () => void {
  const [first] = others();
  if (!first) throw new Error('There is no agent yet');
  const second = another(first, 'agent-second');
  second.attributes = { 'lk.agent.state': 'listening' };
  const update = (participant: typeof second) =>
    tell({ case: 'update', value: new ParticipantUpdate({ participants: [participant] }) });
  update(second);
  return () => update(gone(second));
}

const isAnswered = async (visitor: Visitor, line: string) => {
  await says(visitor, line);
  await visitor.reads(new RegExp(`You said: ${line}`));
};

test('of two agents the first goes on being heard, and the other one may leave', async () => {
  const { visitor, tap } = await inRoom('two-agents');
  const leave = joinedBySecond(tap);
  await isAnswered(visitor, 'hello');

  leave();

  await isAnswered(visitor, 'anybody there');
  expect(await visitor.watch.events('genie:session-ended')).toEqual([]);
  await visitor.leave();
});

test('where the first of two agents leaves, the call goes on with the other one, and ends with that', async () => {
  const { visitor, tap } = await inRoom('handed-on');
  const leave = joinedBySecond(tap);

  agent?.end('finished');
  await says(visitor, 'still here'); // to nobody who answers, and by way of a pause
  await visitor.reads(/still here/);
  expect(await visitor.watch.events('genie:session-ended')).toEqual([]);
  leave();

  await hasEnded(visitor, 'agent-ended', /ended the call/);
  await visitor.leave();
});

test.each([
  ['join', DisconnectReason.PARTICIPANT_REMOVED, 'voice-refused', /did not let you in/],
  ['answer', DisconnectReason.PARTICIPANT_REMOVED, 'voice-refused', /did not let you in/],
  ['answer', DisconnectReason.ROOM_DELETED, 'agent-absent', /did not pick up/],
] as const)(
  'who is sent away in the place of the server’s %s (%s) reads so at once',
  async (place, reason, code, words) => {
    const value = new LeaveRequest({ reason, action: LeaveRequest_Action.DISCONNECT });
    const { visitor } = await enters(`sent-away-${place}-${reason}`, (page) =>
      tapSignal(page, (message) => (message.case === place ? { case: 'leave', value } : message)),
    );
    await begins(visitor, 'voice');

    await isOver(visitor, code, words);

    expect(await visitor.watch.failedAfterMs('line')).toBeLessThan(5_000);
    await visitor.leave();
  },
);

test('what was typed goes out, in its order, once a channel opens that the client has given up waiting for', async () => {
  const { visitor } = await enters('late-channel', (page) => page.addInitScript(holdChannels));
  await begins(visitor);
  await isLive(visitor);
  await says(visitor, 'hello');
  const { page } = visitor;
  const sinceMs = await page.evaluate(() => performance.now());
  await until('the client has given it up', () =>
    page.evaluate((untilMs) => performance.now() > untilMs, sinceMs + CLIENT_WAITS_MS + 1_000),
  );
  await says(visitor, 'anybody there');
  expect(await visitor.part('transcript').innerText()).not.toContain('You said');

  await page.evaluate(() => (window.areChannelsHeld = false));

  await visitor.reads(/You said: hello[^]*You said: anybody there/);
  expect(await visitor.watch.events('genie:session-ended')).toEqual([]);
  await visitor.leave();
});

test('messages that nobody can read are passed over, and the page hears of no error', async () => {
  const { visitor, tap } = await inRoom('unreadable');
  const [sender] = tap.others();
  const from = (value: DataPacket['value']) =>
    new DataPacket({ participantIdentity: sender?.identity ?? '', value }).toBinary();
  const chunk = (index: number) =>
    from({
      case: 'streamChunk',
      value: new DataStream_Chunk({
        streamId: 's',
        chunkIndex: BigInt(index),
        content: new Uint8Array([65]),
      }),
    });
  const header = new DataStream_Header({
    streamId: 's',
    topic: 'lk.transcription',
    mimeType: 'text/plain',
    contentHeader: { case: 'textHeader', value: new DataStream_TextHeader() },
  });

  const messages = [new Uint8Array([255, 255, 255, 1]), from({ case: 'streamHeader', value: header })];
  for (const message of [...messages, chunk(2), chunk(0), chunk(1)])
    await visitor.page.evaluate(receive, [...message]);

  await isAnswered(visitor, 'hello');
  await expect(visitor.leave()).resolves.toBeUndefined(); // the page had no uncaught error
});

test('what an agent says of its leaving is told only where it is a time', async () => {
  const { visitor } = await inRoom('leaves-in');
  const question = visitor.page.getByRole('button', { name: 'I am here' });
  for (const told of ['-5', 'Infinity', '1e15', 'soon']) agent?.setAttribute('genie.leaves_in', told);
  await isAnswered(visitor, 'hello');
  expect(await question.count()).toBe(0);

  agent?.setAttribute('genie.leaves_in', '20');

  await question.waitFor();
  await visitor.leave();
});

test('connections that are closed behind our back are a lost line, which is mended', async () => {
  const { visitor } = await inRoom('closed');
  await isAnswered(visitor, 'hello');

  const states = await visitor.page.evaluate(() =>
    window.genieWatch.connections.map((connection) => {
      connection.close();
      return connection.signalingState;
    }),
  );
  expect(states).toEqual(['closed']);

  await until('it is told', async () => /Reconnecting/.test(await visitor.part('panel').innerText()));
  await until('it is mended', async () => !/Reconnecting/.test(await visitor.part('panel').innerText()), {
    timeoutMs: 20_000,
  });
  await isAnswered(visitor, 'again');
  await visitor.leave();
});

declare global {
  interface Window {
    reliable: RTCDataChannel | undefined;
    areChannelsHeld: boolean | undefined;
  }
}

/** Runs in the page: remembers the channel by which messages come. */
function keepChannels(): void {
  const { createDataChannel } = RTCPeerConnection.prototype;
  RTCPeerConnection.prototype.createDataChannel = function (label, options) {
    const channel = createDataChannel.call(this, label, options);
    if (label === '_reliable') window.reliable = channel;
    return channel;
  };
}

/** Runs in the page: its channels say that they are not open yet. */
function holdChannels(): void {
  window.areChannelsHeld = true;
  const own = Object.getOwnPropertyDescriptor(RTCDataChannel.prototype, 'readyState');
  Object.defineProperty(RTCDataChannel.prototype, 'readyState', {
    get(this: RTCDataChannel) {
      return window.areChannelsHeld ? 'connecting' : own?.get?.call(this);
    },
  });
}

/** Runs in the page. */
function receive(bytes: number[]): void {
  window.reliable?.dispatchEvent(new MessageEvent('message', { data: new Uint8Array(bytes).buffer }));
}
