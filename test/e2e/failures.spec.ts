import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visitor.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage), {
  browser: { args: ['--use-fake-ui-for-media-stream=deny'] },
});

test('a refused microphone is explained, and typing is one tap away', async () => {
  const visitor = await visit(browser, `${demo.site}/`, { microphone: 'refused' });
  const { part, page, watch } = visitor;
  await part('launcher').click();
  await part('start').click();

  await part('consent').click();
  await until('the failure', () => watch.happened('genie:session-failed'));

  expect((await watch.happened('genie:session-failed'))?.detail.code).toMatch(
    /^microphone-(denied|dismissed)$/,
  );
  expect(await page.getByRole('alert').innerText()).toMatch(/microphone/i);
  await page.getByRole('button', { name: 'Type instead' }).click();
  await until('a typed session is live', () => watch.happened('genie:session-live'));
  await part('input').fill('Do you take insurance?');
  await part('input').press('Enter');
  await visitor.reads(/insur/i, 'insurance?');
  expect(await watch.tracks()).toBe(0);
  await part('end').click();
  await visitor.leave();
});

test('an unknown slug shows nothing, and tells the owner on the console in one line', async () => {
  const visitor = await visit(browser, `${demo.site}/unknown`, { expectedErrors: /404/ });
  const ready = await until('the answer', () => visitor.watch.happened('genie:ready'));

  expect(ready.detail).toMatchObject({ status: 'absent' });
  expect(await visitor.part('launcher').isVisible()).toBe(false);
  const lines = visitor.warnings.filter((line) => line.includes('[genie]'));
  expect(lines).toHaveLength(1);
  await visitor.leave();
});

test('a resting Genie says so, and offers no call', async () => {
  const visitor = await visit(browser, `${demo.site}/closed`);
  const ready = await until('the answer', () => visitor.watch.happened('genie:ready'));

  await visitor.part('launcher').click();
  await visitor.part('panel').waitFor();

  expect(ready.detail).toMatchObject({ status: 'resting' });
  await until('the resting state', async () =>
    /break|resting|closed/i.test(await visitor.part('panel').innerText()),
  );
  expect(await visitor.part('start').count()).toBe(0);
  await visitor.leave();
});

test('a private Genie shows its gate', async () => {
  const visitor = await visit(browser, `${demo.site}/private`, { expectedErrors: /403/ });

  await visitor.part('launcher').click();
  await visitor.part('gate').waitFor();

  expect(await visitor.part('gate').innerText()).toContain('VIP Concierge');
  await visitor.leave();
});

test('a backend that is down leaves the page alone and offers to try again', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const uncaught: Error[] = [];
  page.on('pageerror', (error) => uncaught.push(error));
  let isDown = true;
  let refused = 0;
  await page.route(`${demo.platform}/v1`, (route) => {
    if (!isDown) return route.continue();
    refused++;
    return route.abort('connectionrefused');
  });
  await page.goto(`${demo.site}/`);

  await page.locator('[part~="launcher"]').click();
  await page.getByRole('alert').waitFor();
  expect(refused).toBeGreaterThan(0);
  expect(uncaught).toEqual([]);

  isDown = false;
  const ready = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('genie:ready', (event) => resolve((event as CustomEvent).detail));
      }),
  );
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[part~="start"]').waitFor();
  expect(await ready).toEqual({ slug: 'sunny-dental', status: 'open' });
  await context.close();
});

test('a voice server that is down fails the call within ten seconds, with a way on', async () => {
  const lonely = await startTestDemo();
  const visitor = await visit(browser, `${lonely.site}/`, {
    expectedErrors: /WebSocket|ERR_CONNECTION|rtc/i,
  });
  await until('the widget is ready', () => visitor.watch.happened('genie:ready'));
  await visitor.page.routeWebSocket(/\/rtc/, (socket) => socket.close());
  await visitor.page.route(/\/rtc/, (route) => route.abort('connectionrefused'));

  await visitor.part('launcher').click();
  await visitor.part('input').fill('Hello?');
  await visitor.part('send').click();
  await visitor.page.getByRole('button', { name: 'Type instead' }).click();
  const failed = await until('the failure', () => visitor.watch.happened('genie:session-failed'));

  expect(failed.detail).toMatchObject({ code: 'voice-unreachable' });
  expect(await visitor.watch.failedAfterMs('line')).toBeLessThan(10_000);
  expect(await visitor.page.getByRole('alert').innerText()).not.toMatch(/error|undefined|http/i);
  await until('no connection is left open', async () => (await visitor.watch.openConnections()) === 0);
  await visitor.leave();
  await lonely.stop();
});
