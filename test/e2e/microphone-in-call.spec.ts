/**
 * Trust rows D08 to D14: what becomes of microphone and speaker while a call goes on. The microphone is Chromium's
 * fake one and brings silence; where a device vanishes, a stub around the device layer says so. That the visitor is
 * told within a second is proved in `call-sound.test.ts`, by a clock that no busy machine slows down.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { writeSilentWav } from '../support/silent-microphone.ts';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { changeDevices, deviceCalls, hookDevices, unplugTrack } from '../support/microphone-faults.ts';
import { microphonePermissionOf } from '../support/microphone-permission.ts';
import { sessionOf } from '../support/session-of.ts';
import { until } from '../support/until.ts';
import { visit, type Visitor } from '../support/visitor.ts';
import { hearMore } from '../support/watch-page.ts';

let folder: string;
let demo: TestDemo;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'genie-silence-'));
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

test('D09: a microphone that brings nothing for 8 s is told of, and not while muted', async () => {
  const visitor = await call();
  const { page, part } = visitor;
  await hasGreeted(visitor);

  await page.getByText(/We can’t hear you/).waitFor();

  expect(await visitor.watch.liveTracks()).toBe(1);
  await part('mute').click();
  await page.getByText(/We can’t hear you/).waitFor({ state: 'detached' });
  await hangUp(visitor);
});

test('D08: an unplugged microphone is replaced by another one, which is told, and stays muted if it was', async () => {
  const visitor = await call();
  const { page, part, watch } = visitor;
  await part('mute').click();
  await unplugTrack(page);
  expect(await page.evaluate(() => window.genieWatch.tracks[0]?.readyState)).toBe('ended');

  await page.getByText(/Your microphone was unplugged/).waitFor();

  expect([await watch.tracks(), await watch.liveTracks()]).toEqual([2, 1]);
  expect(await page.evaluate(() => window.genieWatch.tracks.map(({ enabled }) => enabled))).toEqual([
    false,
    false,
  ]);
  await part('mute').click();
  await microphoneIs(visitor, 'live');
  await hangUp(visitor);
});

test('D08: without another one the visitor is told, may type, and a new one is taken by itself', async () => {
  const visitor = await call();
  const { page, part, watch } = visitor;
  await changeDevices(page, { hasMicrophone: false });
  await unplugTrack(page);

  await page.getByText(/Your microphone is gone/).waitFor();
  expect(await watch.liveTracks()).toBe(0);
  await part('input').fill('Do you take insurance?');
  await part('input').press('Enter');
  await visitor.reads(/insur/i, 'insurance?');

  await changeDevices(page, { hasMicrophone: true });
  await page.getByText(/Your microphone is gone/).waitFor({ state: 'detached' });
  expect(await watch.liveTracks()).toBe(1);
  await hangUp(visitor);
});

test('D10: the call follows the system to a new headset, unless the visitor has chosen', async () => {
  const visitor = await call();
  const { page, watch } = visitor;
  await until('the devices are known', async () => (await deviceCalls(page)).includes('enumerateDevices'));

  await changeDevices(page, { usual: 'headset' });
  await until('the headset is used', async () => (await watch.tracks()) === 2);
  await until('only it', async () => (await watch.liveTracks()) === 1);

  await openSettings(visitor);
  await page.getByLabel('Microphone').selectOption({ label: 'Fake Audio Input 2' });
  await until('the chosen one is used', async () => (await watch.tracks()) === 3);
  const label = () => page.evaluate(() => window.genieWatch.tracks.at(-1)?.label);
  expect(await label()).toBe('Fake Audio Input 2');
  expect(await page.evaluate(() => localStorage.getItem('genie.microphone'))).toMatch(/^\w{64}$/);
  const asked = (await deviceCalls(page)).length;
  await changeDevices(page, { usual: 'another' });
  await until('the change was seen', async () => (await deviceCalls(page)).length > asked);
  expect([await watch.tracks(), await watch.liveTracks()]).toEqual([3, 1]);
  expect(await watch.happened('genie:session-ended')).toBeUndefined();

  await visitor.part('end').click();
  await visitor.part('start').click();
  await until('the next call', async () => (await watch.events('genie:session-live')).length === 2);
  expect(await label()).toBe('Fake Audio Input 2');
  await hangUp(visitor);
});

test.each(['denied', 'prompt'] as const)(
  'D11: a permission taken back (%s) turns the microphone off and ends the call',
  async (setting) => {
    const visitor = await call();
    const { page, watch } = visitor;
    const permit = await microphonePermissionOf(page);
    expect(await watch.liveTracks()).toBe(1);

    await permit(setting);
    const ended = await until('the end', () => watch.happened('genie:session-ended'));

    expect(ended.detail).toMatchObject({ reason: 'microphone-revoked' });
    expect(await watch.liveTracks()).toBe(0);
    await page.getByText(/You took the microphone back/).waitFor();
    await visitor.part('input').fill('Then I type. Are you open?');
    await visitor.part('input').press('Enter');
    await until('it goes on by text', async () => (await watch.events('genie:session-live')).length === 2);
    expect(await watch.liveTracks()).toBe(0);
    await visitor.part('end').click();
    await visitor.leave();
  },
);

test('a microphone that the system mutes is told of, until it is back', async () => {
  const visitor = await call();
  const { page } = visitor;
  const say = (event: string) =>
    page.evaluate((name) => window.genieWatch.tracks[0]?.dispatchEvent(new Event(name)), event);

  await say('mute');
  await page.getByText(/Your device has muted the microphone/).waitFor();
  expect(await visitor.watch.liveTracks()).toBe(1);
  await say('unmute');

  await page.getByText(/Your device has muted the microphone/).waitFor({ state: 'detached' });
  await hangUp(visitor);
});

test('D13: where the browser holds the sound back, captions run and one tap lets it through', async () => {
  const visitor = await visit(browser, `${demo.site}/`, { prepare: (page) => hookDevices(page) });
  const { page, part, watch } = visitor;
  await changeDevices(page, { refusesToPlay: true });
  await part('launcher').click();
  await part('start').click();
  await page.getByRole('button', { name: 'Type instead' }).click();
  await until('the session is live', () => watch.happened('genie:session-live'));
  await visitor.reads(/Hello/);
  const tap = page.getByRole('button', { name: 'Tap to hear Sunny Dental' });
  await tap.waitFor();
  expect(await deviceCalls(page)).toContain('play refused');

  await changeDevices(page, { refusesToPlay: false });
  await tap.click();

  await tap.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => [...window.players].every(({ paused }) => !paused))).toBe(true);
  const heard = await watch.heardEnergy();
  await part('input').fill('How much is a cleaning?');
  await part('input').press('Enter');
  await hearMore(watch, heard);
  await hangUp(visitor);
});

test('D14: a speaker that goes away makes way for the usual one; the volume is the visitor’s', async () => {
  const visitor = await call();
  const { page } = visitor;
  const player = () =>
    page.evaluate(
      () => [...window.players].map(({ sinkId, volume, muted }) => ({ sinkId, volume, muted }))[0],
    );
  await openSettings(visitor);
  await page.getByLabel('Speaker').selectOption({ label: 'Fake Audio Output 1' });
  await until('it plays there', async () => /^\w{64}$/.test((await player())?.sinkId ?? ''));
  await page.getByLabel('Volume of Sunny Dental').fill('0');
  await expect.poll(player).toMatchObject({ volume: 0, muted: true });
  await page.getByLabel('Volume of Sunny Dental').fill('0.5');
  await expect.poll(player).toMatchObject({ volume: 0.5, muted: false });

  await changeDevices(page, { lostSpeaker: (await player())?.sinkId ?? '' });

  await page.getByText(/That speaker is not there any more/).waitFor();
  await expect.poll(player).toMatchObject({ sinkId: '', volume: 0.5 });
  await hangUp(visitor);
});

test('hold to talk is heard while held, by mouse, finger and Space, and lets go when the attention does', async () => {
  const visitor = await call();
  const { page, part } = visitor;
  const microphone = (state: string) => microphoneIs(visitor, state);
  await openSettings(visitor);
  await page.getByLabel(/Hold to talk/).check();
  await microphone('muted');
  await page.keyboard.press('Escape');

  const hold = page.getByRole('button', { name: /^(Hold to talk|Talking…)$/ });
  await hold.hover();
  await page.mouse.down();
  await microphone('live');
  await page.mouse.up();
  await microphone('muted');
  const finger = await fingerOn(hold);
  await finger.down();
  await microphone('live');
  await finger.up();
  await microphone('muted');
  await hold.focus();
  await page.keyboard.down(' ');
  await microphone('live');
  await page.keyboard.up(' ');
  await microphone('muted');
  await page.keyboard.down(' ');
  await microphone('live');
  await part('input').focus();
  await page.keyboard.up(' ');
  await microphone('live'); // inside the panel, Space is let go there
  expect(await part('input').inputValue()).toBe('');
  await hangUp(visitor);
});

test('one press stops what the Genie is saying', async () => {
  const visitor = await call();
  const { page, watch } = visitor;
  await hearMore(watch, 0);

  await page.getByRole('button', { name: 'Interrupt Sunny Dental' }).click();

  await hasGreeted(visitor);
  const turn = await visitor.part('transcript').innerText();
  expect(turn).toContain('Hello');
  expect(turn).not.toContain('type your question'); // it ends so
  await hangUp(visitor);
});

test('who speaks moves with the voice', async () => {
  const visitor = await call({ reducedMotion: 'no-preference' });

  await expect.poll(() => heightsOf(visitor)).toBeGreaterThan(4);

  await hangUp(visitor);
});

test('who speaks stands still where no motion is wanted', async () => {
  const visitor = await call({ reducedMotion: 'reduce' });
  await hearMore(visitor.watch, 0);
  await hasGreeted(visitor);

  expect(await heightsOf(visitor)).toBe(0);
  await hangUp(visitor);
});

test('nothing is drawn while nobody speaks, nor in a panel that is closed', async () => {
  const visitor = await call();
  const { page, part } = visitor;
  const asked = await framesAsked(page);
  await until('it is drawn', async () => (await framesAsked(page)) > asked + 10);
  await part('close').click();
  const drawn = await framesAsked(page);
  await hasGreeted(visitor);
  expect(await framesAsked(page)).toBe(drawn);

  await part('launcher').click();
  await until('nothing is drawn', async () => {
    const before = await framesAsked(page);
    return (await framesAsked(page, 20)) === before;
  });
  await hangUp(visitor);
});

test('a session by text touches no part of the microphone’s API', async () => {
  const visitor = await visit(browser, `${demo.site}/`, { prepare: (page) => hookDevices(page) });
  const { page, part, watch } = visitor;
  await part('launcher').click();
  await part('input').fill('How much is a cleaning?');
  await part('input').press('Enter');
  await page.getByRole('button', { name: 'Type instead' }).click();
  await until('it is live', () => watch.happened('genie:session-live'));
  await visitor.reads(/\d+ dollars/, 'cleaning?');
  await page.evaluate(() => navigator.mediaDevices.dispatchEvent(new Event('devicechange')));
  await part('end').click();
  await until('the end', () => watch.happened('genie:session-ended'));

  expect(await deviceCalls(page)).toEqual([]);
  await page.evaluate(() => navigator.mediaDevices.enumerateDevices());
  expect(await deviceCalls(page)).toEqual(['enumerateDevices']); // the hook was there
  await visitor.leave();
});

type CallOptions = { reducedMotion?: 'reduce' | 'no-preference' };

async function call(options: CallOptions = {}): Promise<Visitor> {
  const visitor = await visit(browser, `${demo.site}/`, {
    ...options,
    prepare: async (page) => {
      await hookDevices(page);
      await page.addInitScript(countFrames);
    },
  });
  await visitor.part('launcher').waitFor();
  await visitor.page.evaluate(rememberHeights);
  await visitor.call();
  return visitor;
}

async function hangUp({ part, watch, leave }: Visitor): Promise<void> {
  await part('end').click();
  expect(await watch.liveTracks()).toBe(0);
  await leave();
}

/** A finger that stays where it is: Playwright's own only taps. */
async function fingerOn(target: Locator) {
  const { x = 0, y = 0, width = 0, height = 0 } = (await target.boundingBox()) ?? {};
  const page = target.page();
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    down: () => touch('touchStart', [{ x: x + width / 2, y: y + height / 2 }]),
    up: () => touch('touchEnd', []),
  };
}

async function openSettings({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
}

/** What the agent's side says of it. */
async function microphoneIs({ watch }: Visitor, state: string): Promise<void> {
  await until(`the server has it ${state}`, async () => (await sessionOf(demo, watch))?.microphone === state);
}

/** The greeting is over, or was stopped. */
async function hasGreeted({ watch }: Visitor): Promise<void> {
  await until('the Genie has spoken, and listens', async () => {
    const states = (await watch.events('genie:agent-state')).map(({ detail }) => detail.state);
    return states.includes('speaking') && states.at(-1) === 'listening';
  });
}

declare global {
  interface Window {
    drawing: { asked: number; native: typeof requestAnimationFrame };
    heights: Set<string>;
  }
}

/** Runs in the page, before anything else. */
function countFrames(): void {
  const { requestAnimationFrame } = window;
  window.drawing = { asked: 0, native: (draw) => requestAnimationFrame(draw) };
  window.requestAnimationFrame = (draw) => {
    window.drawing.asked++;
    return requestAnimationFrame(draw);
  };
}

/** How many frames were asked for, so many frames from now: what has just been changed is drawn by then. */
async function framesAsked(page: Visitor['page'], inFrames = 3): Promise<number> {
  return page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame++)
      await new Promise((resolve) => window.drawing.native(resolve));
    return window.drawing.asked;
  }, inFrames);
}

/** Runs in the page, from before the call: what heights the first bar of who speaks has had. */
function rememberHeights(): void {
  const root = document.querySelector('genie-widget')?.shadowRoot;
  window.heights = new Set();
  const style = { subtree: true, attributes: true, attributeFilter: ['style'] };
  if (!root) return;
  new MutationObserver((changes) => {
    for (const { target } of changes)
      if (target instanceof HTMLElement && target.matches('.orb i:first-of-type') && target.style.scale)
        window.heights.add(target.style.scale);
  }).observe(root, style);
}

async function heightsOf({ page }: Visitor): Promise<number> {
  return page.evaluate(() => window.heights.size);
}
