import type { Browser, BrowserContextOptions } from 'playwright';
import { expect, test } from 'vitest';
import { findBarriers } from '../support/axe.ts';
import { findHtmlErrors } from '../support/check-html.ts';
import type { TestDemo } from '../support/demo.ts';
import { openPage, type WatchedPage } from '../support/open-page.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const CODE = '5a1d0c1e-2001-4a6b-9c01-000000000001';
const PHONE = { viewport: { width: 320, height: 480 } };

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

const open = (path: string, options: BrowserContextOptions = PHONE) =>
  openPage(browser, `${demo.platform}/q/${path}`, options);

function actions({ requests }: WatchedPage): { action: string; data: Record<string, unknown> }[] {
  return requests
    .filter((request) => request.url() === `${demo.platform}/v1`)
    .map((request) => request.postDataJSON() as { action: string; data: Record<string, unknown> });
}
const scans = (watched: WatchedPage) => actions(watched).filter(({ action }) => action === 'log-qr-scanned');

/** Long enough for what comes after the first paint, as far as a page that does nothing can be waited for. */
async function settle({ page }: Pick<WatchedPage, 'page'>) {
  await page.locator('[part~="start"], [data-phase]').first().waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.waitForLoadState('networkidle');
}

test('one large button to talk is in view on the smallest phone, and one tap leads to the consent', async () => {
  const watched = await open('sunny-dental');
  const { page, complaints, violations } = watched;
  const button = page.getByRole('button', { name: 'Tap to talk' });
  await button.waitFor();
  const box = await button.boundingBox();

  expect(box?.height).toBeGreaterThanOrEqual(64);
  expect(box?.width).toBeGreaterThanOrEqual(260);
  expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(480);
  await button.click();
  await page.locator('[part~="consent"]').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
  expect(complaints).toEqual([]);
  expect(await violations()).toEqual([]);
  await watched.close();
});

test('from the code to a live call in two taps', async () => {
  const { page, close } = await openPage(browser, `${demo.platform}/q/sunny-dental`, {
    ...PHONE,
    permissions: ['microphone'],
  });
  await page.locator('[part~="start"]').click();
  await page.locator('[part~="consent"]').click();
  await page.locator('[part~="mute"]').waitFor();
  await expect.poll(() => demo.sessions()).toHaveLength(1);
  await page.locator('[part~="end"]').click();
  await until('the call is over', () => demo.sessions().length === 0);
  await close();
});

test('who would rather type stands in the field at once', async () => {
  const { page, close } = await open('sunny-dental');
  await page.getByRole('button', { name: 'Type instead' }).click();

  expect(await page.evaluate(() => document.activeElement?.getAttribute('part'))).toBe('input');
  await close();
});

test('a scan is counted once, with its code; a reload and coming back count nothing', async () => {
  const watched = await open(`sunny-dental?c=${CODE}`);
  await until('the scan is counted', () => scans(watched).length === 1);
  await watched.page.reload();
  await settle(watched);

  const genieId = demo.fixtures.genies.find(({ slug }) => slug === 'sunny-dental')?.id;
  expect(scans(watched).map(({ data }) => data)).toEqual([
    { genieId, genieName: 'Sunny Dental', urlName: 'sunny-dental', qrCodeId: CODE },
  ]);
  expect(actions(watched).map(({ action }) => action)).toEqual(['url', 'log-qr-scanned', 'url']);
  await watched.page.getByRole('link', { name: 'More about Sunny Dental' }).click();
  await watched.page.getByRole('button', { name: 'Start talking' }).waitFor();
  await watched.page.goBack();
  await settle(watched);
  expect(scans(watched)).toHaveLength(1);
  await watched.close();
});

test.each(['globalPrivacyControl', 'doNotTrack'])('with %s nothing is counted or kept', async (wish) => {
  const context = await browser.newContext(PHONE);
  await context.addInitScript((name) => {
    Object.defineProperty(Navigator.prototype, name, {
      get: () => (name === 'doNotTrack' ? '1' : true),
    });
  }, wish);
  const page = await context.newPage();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await page.goto(`${demo.platform}/q/sunny-dental?c=${CODE}`);
  await settle({ page });

  expect(sent.filter((body) => body.includes('log-qr-scanned'))).toEqual([]);
  expect(await page.evaluate(() => Object.keys(window['sessionStorage']))).toEqual([]);
  await context.close();
});

test('a count that fails is nobody’s trouble', async () => {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.route('**/v1', (route) =>
    route.request().postData()?.includes('log-qr-scanned')
      ? route.fulfill({ status: 500, body: 'no' })
      : route.continue(),
  );
  const failed = page.waitForResponse((response) => response.status() === 500);
  await page.goto(`${demo.platform}/q/sunny-dental`);
  await failed;
  await page.locator('[part~="start"]').waitFor();
  await page.waitForLoadState('networkidle');

  expect(await page.getByRole('alert').count()).toBe(0);
  expect(thrown).toEqual([]);
  await context.close();
});

test.each([
  ['4g', false, true],
  ['4g', true, false],
  ['3g', false, false],
])('on %s (save data: %s) the engine loads ahead: %s', async (effectiveType, saveData, loads) => {
  const context = await browser.newContext(PHONE);
  await context.addInitScript(
    (connection) => Object.defineProperty(Navigator.prototype, 'connection', { get: () => connection }),
    { effectiveType, saveData },
  );
  const page = await context.newPage();
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await page.goto(`${demo.platform}/q/sunny-dental`);
  await page.locator('[part~="start"]').waitFor();
  await until('the scan is counted', () => files.filter((url) => url.endsWith('/v1')).length === 2);
  const engines = () => files.filter((url) => url.includes('livekit-room')).length;
  if (loads) await until('the engine loads', engines);
  await page.waitForLoadState('networkidle');

  expect(engines() > 0).toBe(loads);
  await context.close();
});

test('a Genie that rests, is private or is not there says so, and a rest is still a scan', async () => {
  const resting = await open('closed-shop');
  await resting.page.locator('[data-phase=resting]').waitFor();
  await until('the scan is counted', () => scans(resting).length === 1);
  await resting.close();

  const hidden = await open('vip-concierge');
  await hidden.page.locator('[part~="gate"]').waitFor();
  await settle(hidden);
  expect(actions(hidden).map(({ action }) => action)).toEqual(['url']);
  await hidden.close();

  const absent = await open('nobody-here');
  await absent.page.locator('[data-phase=absent]').waitFor();
  await absent.close();
});

const STATES = [
  ['an open Genie', 'sunny-dental', '[part~="start"]'],
  ['an Arabic Genie', 'rihla', '[part~="start"]'],
  ['a resting Genie', 'closed-shop', '[data-phase=resting]'],
  ['a private Genie', 'vip-concierge', '[part~="gate"]'],
  ['nobody', 'nobody-here', '[data-phase=absent]'],
] as const;

test.each(STATES)('%s: no barriers, nothing beyond the screen', async (_, path, sign) => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1440]) {
      const { page, close } = await open(path, { colorScheme, viewport: { width, height: 700 } });
      await page.locator(sign).first().waitFor();

      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect({ colorScheme, width, barriers: await findBarriers(page, 'html') }).toEqual({
        colorScheme,
        width,
        barriers: [],
      });
      await close();
    }
});

test('the page as it is served has no errors in its markup', async () => {
  const markup = await (await fetch(`${demo.platform}/q/sunny-dental`)).text();

  expect(await findHtmlErrors(markup)).toEqual([]);
});
