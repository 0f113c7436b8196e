/** Everything at once, in no order: what a visitor taps, a site calls, and a room, a device or a network does. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AgentPort } from '../../demo/voice/agent-port.ts';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { BROKEN_LINES } from '../support/line-call.ts';
import { act, routeMonkeyToken, type MonkeyWorld } from '../support/monkey-acts.ts';
import { command, look, prepareMonkey, tell } from '../support/monkey-page.ts';
import { politeAgent } from '../support/polite-agent.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { watchSignalLine } from '../support/signal-line.ts';
import { until } from '../support/until.ts';
import { visit, type Visitor } from '../support/visitor.ts';
import { openVoiceStand, type VoiceStand } from '../support/voice-stand.ts';

const SEED = Number(process.env.MONKEY_SEED) || Math.floor(Math.random() * 2 ** 31);
const ACTIONS = Number(process.env.MONKEY_ACTIONS) || 500;
const LONGEST_MS = 45_000;

let demo: TestDemo;
let browser: Browser;
let stand: VoiceStand;
let entered: MonkeyWorld | undefined;

function rememberedAgent(port: AgentPort): void {
  if (entered) entered.agent = port;
  politeAgent(port);
}

beforeAll(async () => {
  [demo, browser, stand] = await Promise.all([
    startTestDemo(),
    launchBrowser(),
    openVoiceStand({ runAgent: rememberedAgent }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await stand?.close();
  await demo?.stop();
});

test(`whatever happens in whatever order (MONKEY_SEED=${SEED})`, { timeout: 120_000 }, async () => {
  const { world, visitor } = await enter();
  const done: string[] = [];
  const random = seededRandom(SEED);
  const beganAtMs = Date.now();
  try {
    while (done.length < ACTIONS && Date.now() - beganAtMs < LONGEST_MS) {
      done.push(await act(world, random));
      const { isRunning, liveTracks, ways } = await visitor.page.evaluate(look);
      expect(isRunning ? 0 : liveTracks).toBe(0);
      if (ways?.length === 0) await until('there is a way on', () => hasWay(visitor));
    }

    await heal(world);
    await visitor.page.evaluate(command, ['end'] as const);
    await until('all is off', async () => {
      const { liveTracks, isRunning } = await visitor.page.evaluate(look);
      return liveTracks === 0 && !isRunning && (await visitor.watch.openConnections()) === 0;
    });
    expect(sessionsIn(await visitor.watch.events())).toMatch(/^(c+(le|e|f))*$/);
    await callsOnceMore(visitor);
    await visitor.leave(); // throws what the page complained of
  } catch (cause) {
    const last = done.slice(-30).join(' · ');
    throw new Error(`MONKEY_SEED=${SEED}, after ${done.length} actions: ${last}`, { cause });
  }
});

async function enter(): Promise<{ world: MonkeyWorld; visitor: Visitor }> {
  const visitor = await visit(browser, `${demo.site}/`, {
    expectedErrors: BROKEN_LINES,
    async prepare(page) {
      const signal = await watchSignalLine(page);
      entered = { page, signal, stand, api: `${demo.platform}/v1`, room: '', answer: 'room' };
      await page.addInitScript(prepareMonkey);
      await routeMonkeyToken(entered);
    },
  });
  await until('the widget is ready', () => visitor.watch.happened('genie:ready'));
  if (!entered) throw new Error('The page was not prepared');
  return { world: entered, visitor };
}

async function heal(world: MonkeyWorld): Promise<void> {
  world.answer = 'room';
  await world.page.evaluate(() => Object.assign(window.monkey, { microphone: 'works', isHidden: false }));
  await world.page.evaluate(tell, 'online' as const);
}

const hasWay = async ({ page }: Visitor) => {
  const { ways } = await page.evaluate(look);
  return ways === undefined || ways.length > 0;
};

const LETTERS: Readonly<Record<string, string>> = {
  'genie:session-connecting': 'c',
  'genie:session-live': 'l',
  'genie:session-ended': 'e',
  'genie:session-failed': 'f',
};

/** A letter for each event of a session: it begins, may be live, and is over once. */
function sessionsIn(events: readonly { name: string }[]): string {
  return events.map(({ name }) => LETTERS[name] ?? '').join('');
}

async function callsOnceMore({ page, watch, part }: Visitor): Promise<void> {
  const before = (await watch.events('genie:session-live')).length;
  await page.evaluate(command, ['open'] as const);
  await page.evaluate(command, ['start'] as const);
  await until('it is live again', async () => {
    if (await part('consent').isVisible()) await part('consent').click();
    return (await watch.events('genie:session-live')).length > before;
  });
  await part('end').click();
  expect(await watch.liveTracks()).toBe(0);
}
