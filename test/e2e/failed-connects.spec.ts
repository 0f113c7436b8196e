/** LiveKit's client leaks on each connect that fails (trust: V24): whether ours lets go of all of it. */
import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import { freeTcpPort } from '../livekit/free-port.ts';
import type { TestDemo } from '../support/demo.ts';
import { BROKEN_LINES } from '../support/line-call.ts';
import { openScales } from '../support/page-weight.ts';
import { routeToken } from '../support/route-voice.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit, type Visitor } from '../support/visitor.ts';

const TIMES = 50;
/** Between the page's visits by the test. */
const AT_ONCE = 10;
/** Caches are full by then: of the engine, of the browser. */
const WARM = 5;

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

/** Calls again as soon as a call has failed. Answers the codes; forgets what would itself keep connections alive. */
const failInARow = async ({ page, watch }: Visitor, times: number) => {
  const codes = await page.evaluate(
    (count) =>
      new Promise<unknown[]>((resolve) => {
        const told: unknown[] = [];
        const onFailed = (event: Event) => {
          told.push((event as CustomEvent<{ code: string }>).detail.code);
          if (told.length < count) return setTimeout(() => window.hg('start'));
          document.removeEventListener('genie:session-failed', onFailed);
          resolve(told);
        };
        document.addEventListener('genie:session-failed', onFailed);
        window.hg('start');
      }),
    times,
  );
  const opened = await page.evaluate(() => window.genieWatch.connections.length);
  await until('no connection is open', async () => (await watch.openConnections()) === 0);
  expect(await watch.liveTracks()).toBe(0);
  await page.evaluate(() => Object.assign(window.genieWatch, { connections: [], tracks: [] }));
  return { codes, opened };
};

/**
 * By hand, since Chromium lets a page wait longer and longer whose sockets fail. One that is made and never used
 * again: what holds on to it would be us.
 */
function refuseSockets(port: number): void {
  class RefusedSocket extends EventTarget {
    onerror: ((event: Event) => void) | null = null;
    onclose: ((event: Event) => void) | null = null;
    constructor() {
      super();
      this.addEventListener('error', (event) => this.onerror?.(event));
      this.addEventListener('close', (event) => this.onclose?.(event));
      setTimeout(() => {
        this.dispatchEvent(new Event('error'));
        this.dispatchEvent(new CloseEvent('close', { code: 1006 }));
      });
    }
    close() {}
  }
  window.WebSocket = new Proxy(window.WebSocket, {
    construct: (Native, [url, protocols]: [string | URL, string[] | undefined]) =>
      String(url).includes(`:${port}/`) ? new RefusedSocket() : new Native(url, protocols),
  });
}

test(
  `${TIMES} calls that fail to connect leave nothing, and the next one is live`,
  { timeout: 120_000 },
  async () => {
    const closedPort = await freeTcpPort();
    let isFailing = true;
    const visitor = await visit(browser, `${demo.site}/`, {
      expectedErrors: BROKEN_LINES,
      async prepare(page) {
        await page.addInitScript(refuseSockets, closedPort);
        await routeToken(page, async (ask) => {
          // No room is asked for that nobody can come to: LiveKit would have fifty agents wait in them.
          const nowhere = { server_url: `ws://127.0.0.1:${closedPort}`, participant_token: 'unused' };
          return isFailing ? nowhere : ask();
        });
      },
    });
    const { part, page, watch } = visitor;
    const weigh = await openScales(page);
    await part('launcher').click();
    await part('start').click();
    await part('consent').click();
    await until('the first failure', () => watch.happened('genie:session-failed'));
    await failInARow(visitor, WARM);
    const before = await weigh();

    for (let times = 0; times < TIMES; times += AT_ONCE) {
      const { codes, opened } = await failInARow(visitor, AT_ONCE);
      expect(codes).toEqual(Array.from({ length: AT_ONCE }, () => 'voice-unreachable'));
      expect(opened).toBeGreaterThanOrEqual(AT_ONCE); // each of them really tried
    }
    // Connections are let go of when the browser gets to it.
    await expect.poll(async () => (await weigh()).listeners - before.listeners).toBeLessThanOrEqual(4);
    const after = await weigh();
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(20);
    expect((after.heapBytes - before.heapBytes) / TIMES).toBeLessThan(40_000); // a room that stays weighs twice that

    isFailing = false;
    await page.evaluate(() => window.hg('start'));
    await until('a call', () => watch.happened('genie:session-live'));
    await part('mute').click(); // or Chromium's beeping microphone interrupts the answer
    await part('input').fill('How much is a cleaning?');
    await part('input').press('Enter');
    await visitor.reads(/\d+ dollars/, 'cleaning?');
    await page.evaluate(() => window.hg('end'));
    await visitor.leave();
  },
);
