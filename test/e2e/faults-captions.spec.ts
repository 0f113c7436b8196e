/** V23: an agent that floods a call with captions. For the embedded server, whose agent a test can write. */
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { FLOOD, FLOODS, floodingAgent, type FloodName } from '../support/caption-floods.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { mainThreadDuring } from '../support/main-thread.ts';
import { routeToken } from '../support/route-voice.ts';
import { until } from '../support/until.ts';
import { visit, type Visitor } from '../support/visitor.ts';
import { openVoiceStand, type VoiceStand } from '../support/voice-stand.ts';

let demo: TestDemo;
let browser: Browser;
let stand: VoiceStand;

beforeAll(async () => {
  [demo, browser, stand] = await Promise.all([
    startTestDemo(),
    launchBrowser(),
    openVoiceStand({ runAgent: floodingAgent }),
  ]);
});
afterEach(() => stand.leaveAll());
afterAll(async () => {
  await browser?.close();
  await stand?.close();
  await demo?.stop();
});

test('of three thousand turns in three seconds the latest five hundred stay, in their order', async () => {
  const visitor = await floodedBy('turns');

  const turns = await turnsOf(visitor);
  expect(turns).toHaveLength(500);
  expect(turns.slice(0, -1)).toEqual(
    Array.from({ length: 499 }, (_, index) => `Turn ${FLOOD - 499 + index}, and no end.`),
  );
  await goesOn(visitor);
});

test('a turn that grows by a thousand words a second is one, of twenty thousand characters', async () => {
  const visitor = await floodedBy('words');

  const [grown = ''] = (await turnsOf(visitor)).slice(-2);
  expect(grown).toMatch(/^word-0 word-1 .* word-2000 /);
  expect(grown).toHaveLength(20_000);
  await goesOn(visitor);
});

test('guesses at what the visitor says are one turn, and the final one stands, whatever comes late', async () => {
  const visitor = await floodedBy('guesses');

  const guessed = (await turnsOf(visitor)).filter((text) => /guess \d|What was said/i.test(text));
  expect(guessed).toEqual(['What was said.']);
  await goesOn(visitor);
});

test('a mebibyte of caption is cut to twenty thousand characters', async () => {
  const visitor = await floodedBy('mebibyte');

  const longest = (await turnsOf(visitor)).toSorted((one, other) => other.length - one.length)[0];
  expect(longest).toBe('Genie'.repeat(4_000));
  await goesOn(visitor);
});

/** A visitor in a call, once the flood is over: it came whole, and never kept the page busy for long. */
async function floodedBy(name: FloodName): Promise<Visitor> {
  const visitor = await visitorInCall(name);
  const before = await received(visitor);

  const { longestTaskMs, totalMs } = await mainThreadDuring(visitor.page, () => say(visitor, name));

  expect((await received(visitor)) - before).toBeGreaterThanOrEqual(FLOODS[name].messages);
  expect(longestTaskMs).toBeLessThan(50);
  expect(totalMs).toBeLessThan(3_000); // 14,000 where each caption is drawn by itself
  return visitor;
}

async function visitorInCall(room: string): Promise<Visitor> {
  const visitor = await visit(browser, `${demo.site}/`, {
    prepare: (page) =>
      routeToken(page, async (ask) => ({
        ...(await ask()), // with the code by which the call, and what is said in it, outlasts the page
        server_url: stand.url,
        participant_token: await stand.token({ room }),
      })),
  });
  const { part, page, watch } = visitor;
  await part('launcher').click();
  await part('start').click();
  await page.getByRole('button', { name: 'Type instead' }).click();
  await until('the call is live', () => watch.happened('genie:session-live'));
  await say(visitor, 'hello'); // all that loads later has come
  return visitor;
}

/** Types it, and waits for the answer: what was sent before that has arrived too. */
async function say(visitor: Visitor, text: string) {
  await visitor.part('input').fill(text);
  await visitor.part('input').press('Enter');
  const last = visitor.page.locator('[part~=turn]').last();
  const isAnswered = async () => (await last.innerText()).includes(`You said: ${text}`);
  await until(`"${text}" is answered`, isAnswered, { timeoutMs: 45_000 }); // a flood, where the machine is busy
}

const turnsOf = ({ page }: Visitor) => page.locator('[part~=turn] p').allTextContents();

/** Messages on the page's data channels, as the browser counts them. */
const received = ({ page }: Visitor) =>
  page.evaluate(async () => {
    let count = 0;
    for (const connection of window.genieWatch.connections)
      (await connection.getStats()).forEach((report: { messagesReceived?: number }) => {
        count += report.messagesReceived ?? 0;
      });
    return count;
  });

/** The panel is as small as ever, the log stands at its end, and the call goes on until it is hung up. */
async function goesOn(visitor: Visitor) {
  const { part, watch } = visitor;
  const elements = await part('panel').evaluate((panel) => panel.querySelectorAll('*').length);
  expect(elements).toBeLessThan(500 * 3 + 150);
  await say(visitor, 'Are you still there?');
  const fromEnd = await part('transcript').evaluate(
    ({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight,
  );
  expect(fromEnd).toBeLessThan(2);

  await part('end').click();
  const ended = await until('the call is over', () => watch.happened('genie:session-ended'));
  expect(ended.detail).toMatchObject({ reason: 'visitor-ended' });
  await until('no connection is left', async () => (await watch.openConnections()) === 0);
  await visitor.leave();
}
