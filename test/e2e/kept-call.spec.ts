import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findBarriers } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { ownerOf } from '../support/owner.ts';
import { servePrivateHost } from '../support/private-host.ts';
import { sessionOf } from '../support/session-of.ts';
import { writeSilentWav } from '../support/silent-microphone.ts';
import { until } from '../support/until.ts';
import { visit, type Visitor } from '../support/visitor.ts';
import { hearMore, watchPage } from '../support/watch-page.ts';

const NOTE = 'genie:call';
const HOUR_MS = 60 * 60 * 1000;

let folder: string;
let demo: TestDemo;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'genie-kept-'));
  const microphoneWav = await writeSilentWav(join(folder, 'silence.wav'));
  [demo, browser] = await Promise.all([startTestDemo(), launchBrowser({ microphoneWav })]);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A visitor in a call, whose page writes down how each of its calls ends. It may have slept before. */
async function talking(address = `${demo.site}/`, { sleptMs = 0 } = {}): Promise<Visitor> {
  const visitor = await visit(browser, 'about:blank', { expectedErrors: /WebSocket|rtc|404/ });
  await visitor.page.addInitScript(() => {
    document.addEventListener('genie:session-ended', (event) => {
      const { reason } = (event as CustomEvent<{ reason: string }>).detail;
      localStorage.setItem('endings', `${localStorage.getItem('endings') ?? ''} ${reason}`);
    });
  });
  await visitor.page.goto(address);
  await visitor.page.evaluate(loseTime, sleptMs);
  await visitor.call();
  await visitor.reads(/Hello/);
  await until('the note is written', () => noteOf(visitor.page));
  return visitor;
}

/** While a machine sleeps, the time of its open pages stands still (Chromium's, but for Windows); not that of later ones. */
function loseTime(sleptMs: number): void {
  const now = performance.now.bind(performance);
  performance.now = () => now() - sleptMs;
}

const noteOf = (page: Page) => page.evaluate((key) => sessionStorage.getItem(key), NOTE);
const endings = (page: Page) => page.evaluate(() => localStorage.getItem('endings')?.trim());
const isLive = async ({ watch }: Visitor) =>
  (await until('the call is live', () => watch.happened('genie:session-live'))).detail;
const roomIsEmpty = (room: unknown) =>
  until('the room is empty', () => !demo.sessions().some((session) => session.room === room));

test('a call goes on after a reload: same room, same visitor, what was said still there', async () => {
  const visitor = await talking();
  const before = await isLive(visitor);
  const session = await sessionOf(demo, visitor.watch);

  await visitor.page.reload();

  expect(await isLive(visitor)).toMatchObject({ sessionId: before.sessionId });
  expect(await endings(visitor.page)).toBe('continued-elsewhere');
  await visitor.reads(/Hello/);
  await until('it has come in again', async () => (await sessionOf(demo, visitor.watch))?.joins === 2);
  expect(await sessionOf(demo, visitor.watch)).toMatchObject({ identity: session?.identity });
  expect(await visitor.watch.liveTracks()).toBe(1);
  await visitor.part('input').fill('How much is a cleaning?');
  await visitor.part('input').press('Enter');
  await visitor.reads(/\d+ dollars/, 'cleaning?');

  await visitor.part('end').click();
  await until('the note is gone', async () => (await noteOf(visitor.page)) === null);
  await roomIsEmpty(before.sessionId);
  expect(await endings(visitor.page)).toBe('continued-elsewhere visitor-ended');
  await visitor.leave();
});

test('it goes along to another page of the site and back, muted as it was, also where the first has slept', async () => {
  const visitor = await talking(`${demo.site}/`, { sleptMs: 8 * HOUR_MS });
  await visitor.part('mute').click();
  const { sessionId } = await isLive(visitor);

  await visitor.page.goto(`${demo.site}/prices`);
  expect(await isLive(visitor)).toMatchObject({ sessionId });
  expect(await visitor.part('mute').getAttribute('aria-pressed')).toBe('true');
  expect(await visitor.page.getByRole('timer').innerText()).toMatch(/^0:\d\d$/);
  await visitor.page.goBack();
  expect(await isLive(visitor)).toMatchObject({ sessionId });

  await until('the server counts three', async () => (await sessionOf(demo, visitor.watch))?.joins === 3);
  await visitor.part('end').click();
  await visitor.leave();
});

test('another tab tells of the call and takes it over: never two microphones', async () => {
  const visitor = await talking();
  const { sessionId } = await isLive(visitor);
  const rooms = demo.sessions().map(({ room }) => room);
  const page = await visitor.page.context().newPage();
  const watch = await watchPage(page);
  await page.goto(`${demo.site}/`);
  await page.locator('[part~="launcher"]').click();
  await page.locator('[part~="start"]').click(); // no microphone yet: the consent is asked for

  await page.getByText('Your call is in another tab').waitFor();
  expect(await watch.tracks()).toBe(0);
  expect(await findBarriers(page, 'genie-widget')).toEqual([]);
  await page.getByRole('button', { name: 'Continue here' }).click();

  const live = await until('the call is live here', () => watch.happened('genie:session-live'));
  expect(live.detail).toMatchObject({ sessionId });
  await until('the first tab says so', () => visitor.watch.happened('genie:session-ended'));
  expect((await visitor.watch.happened('genie:session-ended'))?.detail).toMatchObject({
    reason: 'continued-elsewhere',
  });
  expect(await visitor.watch.liveTracks()).toBe(0);
  expect(await watch.liveTracks()).toBe(1);
  expect(await noteOf(visitor.page)).toBeNull();
  expect(rooms).toEqual(expect.arrayContaining(demo.sessions().map(({ room }) => room))); // no other one
  const heard = await watch.heardEnergy();
  await page.locator('[part~="input"]').fill('Are you open on Saturday?');
  await page.locator('[part~="input"]').press('Enter');
  await hearMore(watch, heard);
  await page.locator('[part~="end"]').click();
  await visitor.leave();
});

test('a duplicated tab leaves the call where it is', async () => {
  const visitor = await talking();
  const note = await noteOf(visitor.page);
  const page = await visitor.page.context().newPage();
  const watch = await watchPage(page);
  // A duplicate has a copy of the tab's storage from its first moment on.
  await page.addInitScript(([key, text]) => sessionStorage.setItem(key, text), [NOTE, note ?? ''] as const);
  await page.goto(`${demo.site}/`);

  await page.getByText('Your call is in another tab').waitFor();
  expect(await watch.tracks()).toBe(0);
  expect(await sessionOf(demo, visitor.watch)).toMatchObject({ joins: 1 });
  await visitor.part('end').click();
  await page.getByText('Your call is in another tab').waitFor({ state: 'detached' });
  await visitor.leave();
});

test('who comes back too late is told that the call has ended', { timeout: 120_000 }, async () => {
  const impatient = await startTestDemo({ voiceTimings: { departureTimeoutS: 2 } });
  const visitor = await talking(`${impatient.site}/`);
  await visitor.page.goto(`${impatient.platform}/`);
  // LiveKit looks for half a minute whether somebody who went without a word is still there.
  await until('the room is given up', () => impatient.sessions().length === 0, { timeoutMs: 75_000 });

  await visitor.page.goBack();

  await visitor.page.getByText('The call ended because the page was left').waitFor();
  expect(await endings(visitor.page)).toBe('continued-elsewhere page-left');
  expect(await noteOf(visitor.page)).toBeNull();
  expect(await visitor.watch.liveTracks()).toBe(0);
  await visitor.leave();
  await impatient.stop();
});

test.each([
  ['the site', async ({ page }: Visitor) => page.evaluate("hg('update', { keepCall: false })")],
  [
    'the visitor',
    async ({ page }: Visitor) => {
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.getByLabel('End the call when I leave this page').check();
    },
  ],
])('where %s wishes so, a call ends with its page', async (_who, wish) => {
  const visitor = await talking();
  const { sessionId } = await isLive(visitor);
  await wish(visitor);

  await visitor.page.reload();

  await roomIsEmpty(sessionId);
  expect(await endings(visitor.page)).toBe('page-left');
  expect(await noteOf(visitor.page)).toBeNull();
  expect(await visitor.watch.events('genie:session-connecting')).toEqual([]);
  await visitor.leave();
});

test('a private Genie’s call ends with a host page, whose grant is in memory only', async () => {
  const { token } = await ownerOf(demo).createGrant(0);
  const visitor = await visit(browser, 'about:blank', { expectedErrors: /403/ }); // the gate, without the grant
  const address = await servePrivateHost(visitor.page, demo, { accessToken: token });
  await visitor.page.goto(address);
  await visitor.call();
  const { sessionId } = await isLive(visitor);
  expect(await noteOf(visitor.page)).toBeNull();

  await visitor.page.reload();

  await roomIsEmpty(sessionId);
  await visitor.leave();
});

test('on our own page a private Genie’s call goes on: the grant is there too, and not used again', async () => {
  const owner = ownerOf(demo);
  const { id, link } = await owner.createGrant(0);
  const visitor = await visit(browser, link, { expectedErrors: /WebSocket|rtc/ });
  await visitor.part('start').click();
  await visitor.part('consent').click();
  const { sessionId } = await isLive(visitor);
  await until('the note is written', () => noteOf(visitor.page));

  await visitor.page.reload();

  expect(await isLive(visitor)).toMatchObject({ sessionId });
  expect(await owner.usesOf(id)).toBe(1);
  await visitor.part('end').click();
  await visitor.leave();
});
