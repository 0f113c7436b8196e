/**
 * Faults of the line between a visitor and the voice server, made by a relay in the middle; each of them with a
 * browser profile of its own, since most of the time is spent waiting. Bounds leave room for a busy machine; the
 * exact figures are those of the unit tests and of the recovery bench.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { freezePages } from '../support/freeze-page.ts';
import { callThroughRelay } from '../support/line-call.ts';
import { writeSilentWav } from '../support/silent-microphone.ts';
import { SPEECH_WAV } from '../support/speech.ts';
import { until } from '../support/until.ts';
import { hearMore } from '../support/watch-page.ts';

const DOWN = { tcp: 'down', udp: 'down' } as const;
const UP = { tcp: 'up', udp: 'up' } as const;

let demo: TestDemo;
let browser: Browser;
let microphoneWav: string;

beforeAll(async () => {
  microphoneWav = await writeSilentWav(join(tmpdir(), `genie-silence-${process.pid}.wav`));
  [demo, browser] = await Promise.all([startTestDemo(), launchBrowser({ microphoneWav })]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

describe.concurrent('a line', { timeout: 120_000 }, () => {
  test('that is down for 2 s is said to be, and comes back by itself', async () => {
    const call = await callThroughRelay(browser, demo);
    const downAtMs = await call.breakLine(DOWN);
    await until('it is 2 s', () => Date.now() - downAtMs >= 2_000);
    const upAtMs = Date.now();
    call.relay.set(UP);

    expect((await call.isBack()) - upAtMs).toBeLessThan(5_000);
    await call.isWell();
    await call.leave();
  });

  test('that is down for 10 s leads to a choice; a line typed meanwhile is answered', async () => {
    const call = await callThroughRelay(browser, demo);
    const { part, page, reads } = call.visitor;
    const downAtMs = await call.breakLine(DOWN);
    expect((await call.says(/Reconnecting/)) - downAtMs).toBeLessThan(8_000);
    await part('input').fill('Are you open on Saturday?');
    await part('input').press('Enter');
    await page.getByRole('button', { name: 'Keep waiting' }).click();
    expect(Date.now() - downAtMs).toBeGreaterThan(10_000);
    const upAtMs = Date.now();
    call.relay.set(UP);

    expect((await call.isBack()) - upAtMs).toBeLessThan(9_000);
    await reads(/Saturday/, 'Saturday?');
    await call.isWell();
    await call.leave();
  });

  test('that stays away ends the call by thirty seconds; one tap redials when it is back', async () => {
    const call = await callThroughRelay(browser, demo);
    const { watch, page, reads } = call.visitor;
    await reads(/Hello/);
    const downAtMs = await call.breakLine(DOWN);
    await call.says(/Reconnecting/);
    const ended = await until('the end', () => watch.happened('genie:session-ended'), { timeoutMs: 60_000 });
    expect(ended.detail).toMatchObject({ reason: 'connection-lost' });
    expect(ended.atMs - downAtMs).toBeLessThan(36_000);
    expect(await watch.liveTracks()).toBe(0);
    await until('no connection is left', async () => (await watch.openConnections()) === 0);
    await reads(/Hello/);
    call.relay.set(UP);

    await page.getByRole('button', { name: 'Call again' }).click();
    await until('a second call', async () => (await watch.events('genie:session-live')).length === 2);
    expect(await page.locator('[part~="turn"]').count()).toBeGreaterThan(0);
    await call.leave();
  });

  test('of which only signalling is cut is a thin bar, while the Genie is heard on', async () => {
    const call = await callThroughRelay(browser, demo);
    const { part, watch, reads } = call.visitor;
    await part('input').fill('What are your opening hours?');
    await part('input').press('Enter');
    call.relay.set({ tcp: 'cut' });
    const heard = await watch.heardEnergy();
    await call.says(/being mended/);
    expect(call.relay.counts().dropped).toBe(0);
    await until('new connections are refused', () => call.relay.counts().held > 0);
    await hearMore(watch, heard); // the answer may be over by now
    expect(await part('panel').innerText()).not.toMatch(/Reconnecting/);
    call.relay.set(UP);

    await until('the bar goes', async () => !/being mended/.test(await part('panel').innerText()));
    await reads(/open/i, 'hours?');
    await call.isWell();
    await call.leave();
  });

  test('whose socket is half open is noticed within fifteen seconds, and costs no sound', async () => {
    const call = await callThroughRelay(browser, demo);
    const { page, watch, part } = call.visitor;
    const sinceMs = Date.now();
    const passedBefore = call.relay.counts().passed;
    call.relay.set({ tcp: 'down' });
    await until('frames are held back', () => call.relay.counts().held > 0);

    expect((await call.says(/being mended/)) - sinceMs).toBeLessThan(15_000);
    expect(call.relay.counts().passed).toBeGreaterThan(passedBefore + 100);
    expect(await watch.events('genie:session-ended')).toEqual([]);
    call.relay.set(UP);
    await until('the bar goes', async () => !/being mended/.test(await part('panel').innerText()), {
      timeoutMs: 20_000,
    });
    expect(await page.getByRole('alert').count()).toBe(0);
    await call.isWell();
    await call.leave();
  });

  test('that moves to another network finds a new way by itself', async () => {
    const call = await callThroughRelay(browser, demo);
    const live = await call.visitor.watch.happened('genie:session-live');
    const droppedBefore = call.relay.counts().dropped;
    const movedAtMs = Date.now();
    call.relay.moveAway();
    await until('the old way leads nowhere', () => call.relay.counts().dropped > droppedBefore + 10);

    await call.says(/Reconnecting/);
    expect((await call.isBack()) - movedAtMs).toBeLessThan(12_000);
    await call.isWell();
    expect(demo.sessions().map(({ room }) => room)).toContain(live?.detail.sessionId);
    await call.leave();
  });

  test('that goes away while the page is frozen is told when it wakes', async () => {
    const own = await launchBrowser({ microphoneWav }); // all of its pages sleep
    const call = await callThroughRelay(own, demo);
    const thaw = await freezePages(own);
    let isAwake = false;
    const answer = call.visitor.page.evaluate(() => true).then(() => (isAwake = true));
    call.relay.set(DOWN);
    const frozenAtMs = Date.now();
    await until('it has slept for 5 s', () => Date.now() - frozenAtMs > 5_000);
    expect(isAwake).toBe(false);
    thaw();
    await answer;
    const awakeAtMs = Date.now();

    expect((await call.says(/Reconnecting/)) - awakeAtMs).toBeLessThan(6_000);
    call.relay.set(UP);
    await call.isBack();
    await call.isWell();
    await call.leave();
    await own.close();
  });

  test('that loses one packet in twenty is nothing to speak of', async () => {
    const call = await callThroughRelay(browser, demo, { lossShare: 0.05 });
    const { part } = call.visitor;
    await call.isWell();
    // LiveKit sends next to nothing while nobody speaks.
    await until('packets were lost', () => call.relay.counts().dropped > 20, { timeoutMs: 30_000 });

    expect(await part('panel').innerText()).not.toMatch(/weak|Reconnecting/);
    await call.leave();
  });

  test('that loses one packet in five is called weak, without an alarm, and holds', async () => {
    const own = await launchBrowser({ microphoneWav: SPEECH_WAV }); // what is lost of a silence is nobody's loss
    const call = await callThroughRelay(own, demo);
    const { page, part } = call.visitor;
    const sinceMs = Date.now();
    call.relay.set({ lossShare: 0.2 });

    expect((await call.says(/weak/)) - sinceMs).toBeLessThan(8_000);
    expect(call.relay.counts().dropped).toBeGreaterThan(20);
    expect(await page.getByRole('alert').count()).toBe(0);
    await part('mute').click(); // or the visitor interrupts the answer
    await call.isWell();
    call.relay.set({ lossShare: 0 });
    await until('the bar goes', async () => !/weak/.test(await part('panel').innerText()), {
      timeoutMs: 20_000,
    });
    await call.leave();
    await own.close();
  });

  test('of 32 kbit/s carries a call', async () => {
    const call = await callThroughRelay(browser, demo, { bitsPerSecond: 32_000 });
    const { passed } = call.relay.counts();
    await call.isWell();

    await until('more was sent than passed', () => call.relay.counts().dropped > 0);
    expect(call.relay.counts().passed).toBeGreaterThan(passed);
    await call.leave();
  });
});
