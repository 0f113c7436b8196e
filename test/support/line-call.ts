/** A visitor's call with a piece of network of its own in between. */
import assert from 'node:assert/strict';
import type { Browser } from 'playwright';
import type { TestDemo } from './demo.ts';
import { openRelay, type Relay, type Weather } from './relay.ts';
import { routeMedia, routeToken } from './route-voice.ts';
import { until } from './until.ts';
import { visit, type Visitor } from './visitor.ts';
import { hearMore } from './watch-page.ts';

export interface LineCall {
  relay: Relay;
  visitor: Visitor;
  /** Changes the weather, and proves that it is bad: datagrams are dropped, and none passes. Answers since when, epoch ms. */
  breakLine(weather: Partial<Weather>): Promise<number>;
  /** Waits until the panel says so; answers when, epoch ms. */
  says(words: RegExp): Promise<number>;
  /** Waits until nothing is said of a lost line; answers when, epoch ms. */
  isBack(): Promise<number>;
  /** Asks, and is answered: the call goes on. */
  isWell(): Promise<void>;
  /** Hangs up; nothing is left behind. */
  leave(): Promise<void>;
}

/** What the browser itself prints of connections that break. */
export const BROKEN_LINES = /WebSocket|net::ERR|Failed to load resource/;

/** A line may be seen to be gone after 15 s only. */
const PATIENCE = { timeoutMs: 30_000 };

export async function callThroughRelay(
  browser: Browser,
  demo: TestDemo,
  weather: Partial<Weather> = {},
): Promise<LineCall> {
  let target = { host: '127.0.0.1', port: 0 };
  const relay = await openRelay(() => target);
  relay.set(weather);
  const visitor = await visit(browser, `${demo.site}/`, {
    expectedErrors: BROKEN_LINES,
    async prepare(page) {
      await routeMedia(page, relay);
      await routeToken(page, async (ask) => {
        const answer = await ask();
        const { hostname, port } = new URL(answer.server_url);
        target = { host: hostname === 'localhost' ? '127.0.0.1' : hostname, port: Number(port) };
        return { ...answer, server_url: `ws://127.0.0.1:${relay.port}` };
      });
    },
  });
  await visitor.call();
  await hearMore(visitor.watch, 0);
  await until('media goes through the relay', () => relay.counts().passed > 20);
  const panelText = () => visitor.part('panel').innerText();
  const isWhole = async () => !/Reconnecting|line dropped/.test(await panelText());
  return {
    relay,
    visitor,
    async breakLine(bad) {
      const sinceMs = Date.now();
      relay.set(bad);
      const before = relay.counts();
      await until('datagrams are dropped', () => relay.counts().dropped > before.dropped + 10);
      assert.equal(relay.counts().passed, before.passed, 'nothing passes');
      return sinceMs;
    },
    async says(words) {
      await until(`the panel says ${words}`, async () => words.test(await panelText()), PATIENCE);
      return Date.now();
    },
    async isBack() {
      await until('the call is whole', isWhole, PATIENCE);
      return Date.now();
    },
    async isWell() {
      await visitor.part('input').fill('How much is a cleaning?');
      await visitor.part('input').press('Enter');
      await visitor.reads(/\d+ dollars/, 'cleaning?');
      assert.deepEqual(await visitor.watch.events('genie:session-ended'), []);
    },
    async leave() {
      if (await visitor.part('end').isVisible()) await visitor.part('end').click();
      assert.equal(await visitor.watch.liveTracks(), 0, 'the microphone is off');
      await until('no connection is left', async () => (await visitor.watch.openConnections()) === 0);
      await visitor.leave();
      await relay.close();
    },
  };
}
