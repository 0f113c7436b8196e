/**
 * Sessions of the embedded voice server, with an unmodified livekit-client in a real browser: who gets
 * in, what happens when the line breaks, how they end.
 */
import { DisconnectReason } from '@livekit/protocol';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { until } from '../support/until.ts';
import { type ConnectOptions, openVoiceStand, untilPage, type VoiceStand } from '../support/voice-stand.ts';

let browser: Browser;
let stand: VoiceStand;
let clockAheadMs = 0;

beforeAll(async () => {
  [browser, stand] = await Promise.all([
    launchBrowser(),
    openVoiceStand({
      limits: { maxSessions: 3 },
      now: () => Date.now() + clockAheadMs,
    }),
  ]);
});
afterEach(() => {
  clockAheadMs = 0;
  return stand.leaveAll();
});
afterAll(async () => {
  await stand.close();
  await browser.close();
});

const open = () => stand.openPage(browser);
const joined = async (options?: ConnectOptions) => {
  const page = await open();
  expect(await stand.connect(page, options)).toBe('connected');
  return page;
};

test('a dropped socket resumes the same session, twice', async () => {
  const page = await joined({ room: 'drop' });
  const { participantSid } = await until('live', () => stand.report('drop'));

  for (const times of [1, 2]) {
    stand.voice.dropSignal('drop');
    await until('resumed', () => stand.report('drop')?.resumes === times);
    await untilPage(page, 'connected', () => window.call.room.state === 'connected');
  }
  const packetsBefore = await page.evaluate(() => window.call.audio().then(({ packets }) => packets));
  await page.evaluate(() => window.call.ask('Is there parking?'));

  await untilPage(page, 'the answer', () =>
    window.call.transcripts.some(({ text }) => text.includes('free parking')),
  );
  expect(stand.report('drop')).toMatchObject({ participantSid, joins: 1, resumes: 2 });
  await until('more audio after the ICE restart', async () => {
    const { packets } = await page.evaluate(() => window.call.audio());
    return packets > packetsBefore + 50;
  });
});

test('a socket that drops when the first token is long expired resumes with the refreshed one', async () => {
  const page = await joined({ room: 'refreshed' });

  clockAheadMs = 5 * 60_000;
  stand.voice.dropSignal('refreshed');

  await until('resumed', () => stand.report('refreshed')?.resumes === 1);
  await untilPage(page, 'connected', () => window.call.room.state === 'connected');
  expect(stand.report('refreshed')).toMatchObject({ joins: 1, status: 'live' });
});

test('a client that is asked to join anew does, and the conversation goes on', async () => {
  const page = await joined({ room: 'again' });
  const { participantSid } = await until('live', () => stand.report('again'));
  await untilPage(page, 'the greeting', () => window.call.transcripts[0]?.text.startsWith('Hello!'));

  stand.voice.requestReconnect('again');

  await until('joined anew', () => stand.report('again')?.joins === 2);
  await untilPage(page, 'connected', () => window.call.room.state === 'connected');
  expect(stand.report('again')?.participantSid).not.toBe(participantSid);
  await page.evaluate(() => window.call.ask('What does a check-up cost?'));
  await untilPage(page, 'an answer', () =>
    window.call.transcripts.some(({ text }) => text.includes('60 dollars')),
  );
  const greetings = await page.evaluate(() =>
    window.call.transcripts.filter(({ text }) => text.startsWith('Hello!')),
  );
  expect(greetings).toHaveLength(1);
});

test('a server that has forgotten the session takes the client in again', async () => {
  const page = await joined({ room: 'forgotten' });

  stand.voice.forget('forgotten');
  expect(stand.report('forgotten')).toBeUndefined();

  await until('a new session', () => stand.report('forgotten')?.status === 'live');
  await untilPage(page, 'the agent again', () => window.call.agentState() === 'speaking');
});

test.each([
  [DisconnectReason.PARTICIPANT_REMOVED, 'removed'],
  [DisconnectReason.ROOM_DELETED, 'deleted'],
  [DisconnectReason.SERVER_SHUTDOWN, 'shutdown'],
])('the client is told why the session ends: %s', async (reason, room) => {
  const page = await joined({ room });

  stand.voice.end(room, reason);

  const last = await untilPage(page, 'the end', () =>
    window.call.events.find(({ name }) => name === 'disconnected'),
  );
  expect(last.detail).toBe(reason);
});

test('the same visitor elsewhere ends the session here, and the agent goes with them', async () => {
  const first = await joined({ room: 'two-tabs' });
  const second = await joined({ room: 'two-tabs' });

  const last = await untilPage(first, 'the end', () =>
    window.call.events.find(({ name }) => name === 'disconnected'),
  );
  expect(last.detail).toBe(DisconnectReason.DUPLICATE_IDENTITY);
  expect(await second.evaluate(() => window.call.agentState())).toBeDefined();
  expect(stand.report('two-tabs')).toMatchObject({ joins: 2, status: 'live' });
});

test('nobody else gets into a room', async () => {
  await joined({ room: 'taken' });
  const page = await open();

  expect(await stand.connect(page, { room: 'taken', identity: 'eavesdropper' })).toContain(
    'the room is full',
  );
  expect(stand.report('taken')).toMatchObject({ identity: 'visitor', joins: 1 });
});

test.each([
  ['expired', { expiresIn: '-1m' }, 'token is expired'],
  [
    'signed by somebody else',
    { secret: 'another secret of at least thirty-two bytes' },
    'signature does not match',
  ],
  ['from another issuer', { issuer: 'other' }, 'claim "iss" is wrong'],
  ['without a room', { video: { roomJoin: false } }, 'grants no room'],
])('a token that is %s is refused, and the client learns why', async (_what, claims, text) => {
  const page = await open();

  expect(await stand.connect(page, claims)).toContain(text);
});

test('one visitor too many is refused, until somebody leaves', async () => {
  const pages = await Promise.all(['a', 'b', 'c'].map((room) => joined({ room })));
  const late = await open();
  expect(await stand.connect(late, { room: 'd' })).not.toBe('connected');

  await pages[0]?.evaluate(() => window.call.room.disconnect());

  await until('room for one more', () => stand.voice.sessions().length === 2);
  expect(await stand.connect(late, { room: 'd' })).toBe('connected');
});

test('a page that is closed says goodbye, one that crashes is given up after the grace', async () => {
  const impatient = await openVoiceStand({ limits: { graceMs: 1_500 } });
  const [closed, crashed] = await Promise.all([impatient.openPage(browser), impatient.openPage(browser)]);
  expect(await impatient.connect(closed, { room: 'closed' })).toBe('connected');
  expect(await impatient.connect(crashed, { room: 'crashed' })).toBe('connected');

  await closed.close({ runBeforeUnload: true });
  await crashed.goto('chrome://crash').catch(() => {}); // the crash is what was asked for

  await until('waiting for the crashed one', () => impatient.report('crashed')?.status === 'waiting');
  await until('both given up', () => impatient.voice.sessions().length === 0);
  expect(impatient.report('closed')).toBeUndefined();
  await impatient.close();
});
