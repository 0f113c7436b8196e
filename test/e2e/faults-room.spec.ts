/** What a room can do to a visitor: refuse, remove, stand empty, talk nonsense. For the embedded server, which can be told to. */
import { DisconnectReason } from '@livekit/protocol';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { RunAgent } from '../../demo/voice/room-agent.ts';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { begins, hasEnded, isLive, isOver, says, visitRoom } from '../support/room-visitor.ts';
import { blockMedia } from '../support/route-voice.ts';
import { politeAgent } from '../support/polite-agent.ts';
import { until } from '../support/until.ts';
import { openVoiceStand, type VoiceStand } from '../support/voice-stand.ts';
import type { TokenClaims } from '../support/voice-token.ts';

let demo: TestDemo;
let browser: Browser;
let stand: VoiceStand;
/** Who sits in the rooms of the test that runs. */
let agent: RunAgent;

beforeAll(async () => {
  agent = politeAgent;
  [demo, browser, stand] = await Promise.all([
    startTestDemo(),
    launchBrowser(),
    openVoiceStand({ runAgent: (port) => agent(port) }),
  ]);
});
afterEach(() => {
  agent = politeAgent;
  return stand.leaveAll();
});
afterAll(async () => {
  await browser?.close();
  await stand?.close();
  await demo?.stop();
});

const visitorWith = (claims: (call: number) => TokenClaims, prepare?: (page: Page) => Promise<void>) =>
  visitRoom({ demo, browser, stand }, claims, prepare);

const BAD_TOKENS: [what: string, claims: TokenClaims][] = [
  ['expired', { expiresIn: '-1m' }],
  ['signed by somebody else', { secret: 'another secret of at least thirty-two bytes' }],
  ['for no room', { video: { roomJoin: false } }],
];

test.each(BAD_TOKENS)('a token that is %s is fetched anew once, and the call is live', async (_what, bad) => {
  const { visitor, tokens, knocks } = await visitorWith((call) => (call === 1 ? bad : { room: 'fresh' }));

  await begins(visitor);
  await isLive(visitor);

  expect(tokens()).toBe(2);
  expect(knocks()).toBe(2);
  await visitor.leave();
});

test('tokens that the room goes on refusing are a clear failure after two, and soon', async () => {
  const { visitor, tokens, knocks } = await visitorWith(() => ({ expiresIn: '-1m' }));
  await begins(visitor, 'voice');

  await isOver(visitor, 'voice-refused', /did not let you in/);

  expect(await visitor.watch.failedAfterMs('token')).toBeLessThan(6_000);
  expect(tokens()).toBe(2);
  expect(knocks()).toBe(2);
  await visitor.leave();
});

test('a room that is full is not called a network problem', async () => {
  const first = await stand.openPage(browser);
  expect(await stand.connect(first, { room: 'taken', identity: 'somebody' })).toBe('connected');
  const { visitor } = await visitorWith(() => ({ room: 'taken', identity: 'visitor' }));

  await begins(visitor);

  await isOver(visitor, 'voice-refused', /full/);
  expect(stand.report('taken')).toMatchObject({ identity: 'somebody' });
  await visitor.leave();
});

test('the same visitor elsewhere ends the call here, by name', async () => {
  const { visitor } = await visitorWith(() => ({ room: 'two', identity: 'me' }));
  await begins(visitor);
  await isLive(visitor);

  const other = await stand.openPage(browser);
  expect(await stand.connect(other, { room: 'two', identity: 'me' })).toBe('connected');

  await hasEnded(visitor, 'continued-elsewhere', /another window/);
  expect(stand.report('two')).toMatchObject({ joins: 2 });
  await visitor.leave();
});

test.each([
  [DisconnectReason.PARTICIPANT_REMOVED, 'removed', /owner ended/],
  [DisconnectReason.ROOM_DELETED, 'agent-ended', /ended the call/],
  [DisconnectReason.SERVER_SHUTDOWN, 'server-shutdown', /restarting/],
])('a room that ends it for reason %s says which', async (reason, name, words) => {
  const room = `ends-${name}`;
  const { visitor } = await visitorWith(() => ({ room }));
  await begins(visitor, 'voice');
  await isLive(visitor);

  stand.voice.end(room, reason);

  await hasEnded(visitor, name, words);
  expect(stand.report(room)).toBeUndefined();
  await visitor.leave();
});

test('a browser without a way for media is told so within ten seconds, and where else to turn', async () => {
  const { visitor } = await visitorWith(() => ({ room: 'blocked' }), blockMedia);
  await begins(visitor);
  await until('the server has let the visitor in', () => stand.report('blocked'));

  await isOver(visitor, 'calls-blocked', /browser or network blocks calls/);

  expect(await visitor.watch.failedAfterMs('line')).toBeLessThan(10_000);
  expect(await visitor.part('input').count()).toBe(0); // a typed line takes the same way
  expect(await visitor.page.getByRole('list', { name: /^Links from/ }).isVisible()).toBe(true);
  await visitor.leave();
});

test('a room in which no agent is ready is given up within twelve seconds', async () => {
  agent = () => undefined; // it is there, and stays `initializing`
  const { visitor } = await visitorWith(() => ({ room: 'empty' }));
  await begins(visitor);
  await until('the visitor is in the room', () => stand.report('empty')?.status === 'live');

  await isOver(visitor, 'agent-absent', /did not pick up/);
  expect(await visitor.watch.failedAfterMs('agent')).toBeLessThan(12_000);

  agent = politeAgent;
  await visitor.page.getByRole('button', { name: 'Try again' }).click();
  await isLive(visitor);
  await visitor.leave();
});

test.each([
  ['finished', 'agent-ended', /ended the call/],
  ['failed', 'agent-failed', /had a problem/],
] as const)('an agent that leaves (%s) ends the call at once', async (ending, reason, words) => {
  let leave: (() => void) | undefined;
  agent = (port) => {
    port.setState('listening');
    leave = () => port.end(ending);
  };
  const { visitor } = await visitorWith(() => ({ room: `left-${ending}` }));
  await begins(visitor, 'voice');
  await isLive(visitor);

  leave?.();

  await hasEnded(visitor, reason, words);
  expect(leave).toBeDefined();
  await visitor.leave();
});

test('an agent without a voice can be talked to all the same', async () => {
  const { visitor } = await visitorWith(() => ({ room: 'mute' }));
  await begins(visitor, 'voice');
  await isLive(visitor);
  expect(await visitor.watch.heardEnergy()).toBeLessThan(1e-6);

  await says(visitor, 'hello');
  await visitor.reads(/You said: hello/);
  await visitor.leave();
});

test('a token endpoint that never answers: each stage by its name, and cancelling is at once', async () => {
  const { visitor } = await visitorWith(
    () => ({}),
    async (page) => {
      await page.route('**/voice/token', () => undefined); // later routes come first
    },
  );
  await begins(visitor, 'voice');
  await until('the token is waited for', async () =>
    (await visitor.watch.events('genie:session-connecting')).some(({ detail }) => detail.stage === 'token'),
  );
  expect(await visitor.watch.liveTracks()).toBe(1);

  await visitor.part('end').click();

  expect(await visitor.watch.liveTracks()).toBe(0);
  await hasEnded(visitor, 'visitor-ended', /You ended/);
  await visitor.leave();
});
