import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { blockUdp } from '../support/route-voice.ts';
import { SPEECH_WAV } from '../support/speech.ts';
import { until } from '../support/until.ts';
import { visit, type Visitor } from '../support/visitor.ts';
import { hearMore } from '../support/watch-page.ts';
import { buildServer } from './build-server.ts';
import { askRoomService, signToken } from './room-admin.ts';
import { startServer, type RunningServer } from './start-server.ts';

/** What the browser itself prints of a line that breaks. */
const LINE_BREAKS = /WebSocket|ERR_CONNECTION|rtc|401/i;

let server: RunningServer;
let demo: TestDemo;
let browser: Browser;

beforeAll(async () => {
  server = await startServer(buildServer());
  [demo, browser] = await Promise.all([
    startTestDemo({ liveKit: { ...server, agents: 'scripted' } }),
    launchBrowser({ microphoneWav: SPEECH_WAV }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await server?.stop();
});

beforeEach(async () => {
  if (!(await isAnswering())) await server.restart(); // a test that failed must not fail the next
});

const isAnswering = () =>
  fetch(server.url.replace(/^ws/, 'http')).then(
    ({ ok }) => ok,
    () => false,
  );
const status = async ({ part }: Visitor) => part('status').innerText();
const isOver = async ({ watch }: Visitor) => watch.happened('genie:session-ended');

/** The next call of the same page is as good as the first. */
async function callsAgain(visitor: Visitor): Promise<void> {
  const before = (await visitor.watch.events('genie:session-live')).length;
  await visitor.part('start').click();
  await until(
    'the next call is live',
    async () => (await visitor.watch.events('genie:session-live')).length > before,
    { timeoutMs: 20_000 },
  );
  await hearMore(visitor.watch);
  await visitor.part('end').click();
  expect(await visitor.watch.liveTracks()).toBe(0);
}

test('a server that is killed and comes back: the visitor is told, and talks on or calls again', async () => {
  const visitor = await visit(browser, `${demo.site}/`, { expectedErrors: LINE_BREAKS });
  await visitor.call();
  await hearMore(visitor.watch);

  await server.kill();
  expect(await isAnswering()).toBe(false);
  await until('the visitor is told', async () => /dropped|reconnecting/i.test(await status(visitor)), {
    timeoutMs: 15_000,
  });
  await server.restart();

  // A single server forgets its rooms: the client joins anew, and finds its agent or a definite end.
  await until(
    'a definite state',
    async () =>
      (await isOver(visitor)) ?? /listening|speaking|thinking|connected/i.test(await status(visitor)),
    { timeoutMs: 45_000 },
  );
  if (!(await isOver(visitor))) await visitor.part('end').click();
  expect(await visitor.watch.liveTracks()).toBe(0);
  expect(await visitor.watch.events('genie:session-ended')).toHaveLength(1);
  await callsAgain(visitor);
  await visitor.leave();
});

test('a server that never comes back: the call ends within forty seconds, with its reason', async () => {
  const visitor = await visit(browser, `${demo.site}/`, { expectedErrors: LINE_BREAKS });
  await visitor.call();

  await server.kill();
  const killedAtMs = Date.now();
  expect(await isAnswering()).toBe(false);
  const ended = await until('the end', () => isOver(visitor), { timeoutMs: 60_000 });

  expect(ended.atMs - killedAtMs).toBeLessThan(40_000);
  expect(ended.detail).toMatchObject({ reason: 'connection-lost' });
  expect(await visitor.watch.liveTracks()).toBe(0);
  await until('no connection is left', async () => (await visitor.watch.openConnections()) === 0);
  await server.restart();
  await callsAgain(visitor);
  await visitor.leave();
});

test('a room is full with its visitor: a stranger who knows its name is refused, and the call goes on', async () => {
  const visitor = await visit(browser, `${demo.site}/`);
  await visitor.call();
  const live = await visitor.watch.happened('genie:session-live');
  const room = String(live?.detail.sessionId);

  const token = await signToken(server, 'stranger', { room, roomJoin: true });
  const refusal = await fetch(`${server.url.replace(/^ws/, 'http')}/rtc/v1/validate?access_token=${token}`);
  const { participants = [] } = await askRoomService(server, 'ListParticipants', room);

  expect(refusal.ok).toBe(false);
  expect(participants.map(({ identity }) => identity.split('-')[0]).toSorted()).toEqual(['agent', 'visitor']);
  await hearMore(visitor.watch);
  expect(await visitor.watch.events('genie:session-ended')).toEqual([]);
  await visitor.part('end').click();
  await visitor.leave();
});

test('where UDP is blocked the call goes over TCP, within eight seconds', async () => {
  const visitor = await visit(browser, `${demo.site}/`, { prepare: blockUdp });
  await visitor.call();
  await hearMore(visitor.watch);

  const ways = await visitor.page.evaluate(waysInUse);
  expect(ways.length).toBeGreaterThan(0);
  expect(new Set(ways)).toEqual(new Set(['tcp']));
  const live = await visitor.watch.happened('genie:session-live');
  expect(live?.detail.connectMs).toBeLessThan(8_000);
  await visitor.part('end').click();
  await visitor.leave();
});

/** The protocols by which the page's connections reach the server. */
async function waysInUse(): Promise<string[]> {
  const protocols: string[] = [];
  for (const connection of window.genieWatch.connections) {
    const stats = await connection.getStats();
    stats.forEach((report: { type: string; selectedCandidatePairId?: string }) => {
      if (report.type !== 'transport' || !report.selectedCandidatePairId) return;
      const pair = stats.get(report.selectedCandidatePairId) as { remoteCandidateId: string };
      protocols.push((stats.get(pair.remoteCandidateId) as { protocol: string }).protocol);
    });
  }
  return protocols;
}

test('a room that its owner deletes ends the call with a reason', async () => {
  const visitor = await visit(browser, `${demo.site}/`);
  await visitor.call();
  const live = await visitor.watch.happened('genie:session-live');

  await askRoomService(server, 'DeleteRoom', String(live?.detail.sessionId));
  const ended = await until('the end', () => isOver(visitor));

  expect(ended.detail).toMatchObject({ reason: 'agent-ended' });
  expect(await visitor.watch.liveTracks()).toBe(0);
  await visitor.leave();
});

test('an expired token fails the call in words, and a fresh one holds it', async () => {
  const visitor = await visit(browser, `${demo.site}/`, { expectedErrors: LINE_BREAKS });
  const expired = await signToken(server, 'late', { room: 'gone', roomJoin: true }, -60);
  let asked = 0;
  await visitor.page.route('**/voice/token', async (route) => {
    asked++;
    const headers = { 'access-control-allow-origin': '*' };
    await route.fulfill({
      json: { server_url: server.url, participant_token: expired },
      status: 201,
      headers,
    });
  });

  await visitor.part('launcher').click();
  await visitor.part('start').click();
  await visitor.part('consent').click();
  const failed = await until('the failure', () => visitor.watch.happened('genie:session-failed'));

  expect(failed.detail).toMatchObject({ code: 'voice-refused' });
  expect(asked).toBe(2); // once more, then no more
  expect(await visitor.watch.liveTracks()).toBe(0);
  await visitor.page.unroute('**/voice/token');
  await visitor.page.reload();
  await visitor.call();
  await visitor.part('end').click();
  await visitor.leave();
});
