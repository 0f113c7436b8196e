/** Many sessions on one page, one in five of them failing; `npm run test:soak` runs more of them. */
import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import { freeTcpPort } from '../livekit/free-port.ts';
import type { TestDemo } from '../support/demo.ts';
import { BROKEN_LINES } from '../support/line-call.ts';
import { openScales, type PageWeight } from '../support/page-weight.ts';
import { routeToken } from '../support/route-voice.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visitor.ts';

const SESSIONS = Number(process.env.SOAK_SESSIONS ?? 20);
const FAILING = 5; // every fifth, or in a long run every tenth
const EVERY = SESSIONS > 50 ? FAILING * 2 : FAILING;
/** Caches are full by then: of the engine, of the browser. */
const WARM = 5;

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

test(`${SESSIONS} sessions in a row leave nothing behind`, { timeout: SESSIONS * 15_000 }, async () => {
  const closedPort = await freeTcpPort();
  let isFailing = false;
  const visitor = await visit(browser, `${demo.site}/`, {
    expectedErrors: BROKEN_LINES,
    prepare: (page) =>
      routeToken(page, async (ask) => {
        const answer = await ask();
        return isFailing ? { ...answer, server_url: `ws://127.0.0.1:${closedPort}` } : answer;
      }),
  });
  const { page, part, watch } = visitor;
  const weigh = await openScales(page);
  const hg = (...args: string[]) => page.evaluate((command) => window.hg(...command), args);
  const count = async (name: string) => (await watch.events(name)).length;
  const isQuiet = () =>
    until(
      'nothing of the session is left',
      async () => (await watch.openConnections()) === 0 && (await watch.liveTracks()) === 0,
    );

  await part('launcher').click();
  await part('start').click();
  await part('consent').click();
  await until('the first session', () => watch.happened('genie:session-live'));
  await hg('end');
  let reference: PageWeight | undefined;
  let failed = 0;

  for (let session = 1; session <= SESSIONS; session++) {
    isFailing = session % EVERY === 0;
    const name = isFailing ? 'genie:session-failed' : 'genie:session-live';
    const before = await count(name);
    if (session % 2 === 0) await hg('start');
    else await hg('send', 'hello');
    await until(`${name} of session ${session}`, async () => (await count(name)) > before, {
      timeoutMs: 15_000,
    });
    if (isFailing) failed++;
    else await hg('end');
    await isQuiet();
    await page.evaluate(() => {
      window.genieWatch.connections = []; // or the watch itself would keep them, and their listeners
      window.genieWatch.tracks = [];
    });
    if (session === WARM + 1) reference = await weigh();
  }

  const after = await weigh();
  console.info({ sessions: SESSIONS, failed, reference, after });
  expect(failed).toBe(Math.floor(SESSIONS / EVERY));
  expect(await count('genie:session-live')).toBe(SESSIONS - failed + 1);
  expect((await count('genie:session-ended')) + failed).toBe(SESSIONS + 1);
  // Connections are let go of when the browser gets to it.
  const listeners = async () => (await weigh()).listeners - (reference?.listeners ?? 0);
  await expect.poll(listeners).toBeLessThanOrEqual(4);
  expect(after.nodes - (reference?.nodes ?? 0)).toBeLessThan(SESSIONS * 12); // the transcript grows by its typed lines
  await until('the server has let go too', () => demo.sessions().length === 0, { timeoutMs: 30_000 });
  await visitor.leave();
});

declare global {
  interface Window {
    hg(...command: string[]): void;
  }
}
