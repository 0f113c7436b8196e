/** What a room can do to a visitor: refuse, remove, stand empty, talk nonsense. For the embedded server, which can be told to. */
import { DisconnectReason } from '@livekit/protocol';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { RunAgent } from '../../demo/voice/room-agent.ts';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { BROKEN_LINES } from '../support/line-call.ts';
import { blockMedia, routeToken } from '../support/route-voice.ts';
import { until } from '../support/until.ts';
import { visit, type Visitor } from '../support/visitor.ts';
import { openVoiceStand, type VoiceStand } from '../support/voice-stand.ts';
import type { TokenClaims } from '../support/voice-token.ts';

let demo: TestDemo;
let browser: Browser;
let stand: VoiceStand;
/** Who sits in the rooms of the test that runs. */
let agent: RunAgent;

const polite: RunAgent = (port) => {
  port.setState('listening');
  port.onText((_topic, text) => {
    const stream = port.openTextStream('lk.transcription', { 'lk.segment_id': `re-${text}` });
    stream.write(`You said: ${text}`);
    stream.close();
  });
};

beforeAll(async () => {
  agent = polite;
  [demo, browser, stand] = await Promise.all([
    startTestDemo(),
    launchBrowser(),
    openVoiceStand({ runAgent: (port) => agent(port) }),
  ]);
});
afterEach(() => {
  agent = polite;
  return stand.leaveAll();
});
afterAll(async () => {
  await browser?.close();
  await stand?.close();
  await demo?.stop();
});

interface Visit {
  visitor: Visitor;
  tokens(): number;
  /** How often the room was knocked at. */
  knocks(): number;
}

/** A visitor whose tokens are made by the test. */
async function visitorWith(
  claims: (call: number) => TokenClaims,
  prepare?: (visitor: Visitor['page']) => Promise<void>,
): Promise<Visit> {
  let tokens: { calls(): number } | undefined;
  let knocks = 0;
  const visitor = await visit(browser, `${demo.site}/`, {
    expectedErrors: BROKEN_LINES,
    async prepare(page) {
      page.on('websocket', (socket) => {
        if (socket.url().includes('/rtc')) knocks++;
      });
      tokens = await routeToken(page, async (_ask, call) => ({
        server_url: stand.url,
        participant_token: await stand.token(claims(call)),
      }));
      await prepare?.(page);
    },
  });
  return { visitor, tokens: () => tokens?.calls() ?? 0, knocks: () => knocks };
}

async function begins({ part, page }: Visitor, how: 'voice' | 'text' = 'text') {
  await part('launcher').click();
  await part('start').click();
  if (how === 'voice') await part('consent').click();
  else await page.getByRole('button', { name: 'Type instead' }).click();
}

const isLive = ({ watch }: Visitor) => until('live', () => watch.happened('genie:session-live'));

async function isOver({ watch, page }: Visitor, code: string, words: RegExp) {
  const failed = await until('the failure', () => watch.happened('genie:session-failed'), {
    timeoutMs: 12_000,
  });
  expect(failed.detail).toEqual({ code });
  expect(await page.getByRole('alert').innerText()).toMatch(words);
  await leavesNothing(watch);
}

async function hasEnded({ watch, part }: Visitor, reason: string, words: RegExp) {
  const ended = await until('the end', () => watch.happened('genie:session-ended'));
  expect(ended.detail).toMatchObject({ reason });
  expect(await watch.events('genie:session-failed')).toEqual([]);
  expect(await part('panel').innerText()).toMatch(words);
  await leavesNothing(watch);
}

async function leavesNothing(watch: Visitor['watch']) {
  expect(await watch.liveTracks()).toBe(0);
  await until('no connection is left', async () => (await watch.openConnections()) === 0);
}

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
  const sinceMs = Date.now();

  await isOver(visitor, 'voice-refused', /did not let you in/);

  expect(Date.now() - sinceMs).toBeLessThan(7_000);
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
  const sinceMs = Date.now();

  await isOver(visitor, 'calls-blocked', /browser or network blocks calls/);

  expect(Date.now() - sinceMs).toBeLessThan(11_000);
  expect(await visitor.part('input').count()).toBe(0); // a typed line takes the same way
  expect(await visitor.page.getByRole('list', { name: /^Links from/ }).isVisible()).toBe(true);
  await visitor.leave();
});

test('a room in which no agent is ready is given up within twelve seconds', async () => {
  agent = () => undefined; // it is there, and stays `initializing`
  const { visitor } = await visitorWith(() => ({ room: 'empty' }));
  await begins(visitor);
  await until('the visitor is in the room', () => stand.report('empty')?.status === 'live');
  const sinceMs = Date.now();

  await isOver(visitor, 'agent-absent', /did not pick up/);
  expect(Date.now() - sinceMs).toBeLessThan(13_000);

  agent = polite;
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

  await visitor.part('input').fill('hello');
  await visitor.part('input').press('Enter');
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
