import type { Browser, Page } from 'playwright';
import { expect, test } from 'vitest';
import { findBarriers } from '../support/axe.ts';
import type { TestDemo } from '../support/demo.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

async function newPage(locale = 'en'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale });
  return context.newPage();
}

/** As if the visitor had waited. */
const hurry = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation instanceof CSSAnimation && animation.animationName === 'late') animation.finish();
  });

const late = (page: Page) => page.getByText('please load the page again');

test.each(['/g/sunny-dental', '/p/sunny-group', '/q/sunny-dental', '/print/x', '/marketplace', '/invite/x'])(
  '%s whose script does not come says so after a while',
  async (path) => {
    const page = await newPage();
    const lost = page.waitForEvent('requestfailed', (request) => /\/pages\/.*\.js$/.test(request.url()));
    await page.route('**/assets/pages/*.js', (route) => route.abort('connectionrefused'));
    await page.goto(demo.platform + path);
    await lost;
    expect(await late(page).isVisible()).toBe(false);

    await hurry(page);
    expect(await late(page).isVisible()).toBe(true);
    expect(await findBarriers(page, '.late')).toEqual([]);
    await page.context().close();
  },
);

test('words or a gate that stall are told of too, and what has come says nothing of it', async () => {
  for (const [file, path] of [
    ['other-languages', '/p/sunny-group'],
    ['gate', '/g/vip-concierge'],
  ] as const) {
    const page = await newPage('de');
    const asked = page.waitForRequest(`**/assets/pages/${file}-*.js`);
    await page.route(`**/assets/pages/${file}-*.js`, () => undefined);
    await page.goto(demo.platform + path, { waitUntil: 'commit' });
    await asked;
    await page.locator(':is(.waiting, [data-phase=loading])').first().waitFor();
    await hurry(page);
    expect(await late(page).isVisible()).toBe(true);
    await page.context().close();
  }
  const page = await newPage();
  await page.goto(`${demo.platform}/g/sunny-dental`);
  await page.locator('[part~="start"]').waitFor();
  expect(await late(page).evaluate((note) => getComputedStyle(note).display)).toBe('none');
  await page.context().close();
});

test('a name of any length leaves the button of a landing page in view, and an answer without a slug its links', async () => {
  const page = await newPage();
  await page.setViewportSize({ width: 320, height: 480 });
  await page.route(`${demo.platform}/v1`, async (route) => {
    const answer = await route.fetch();
    const agent = { id: 'g-1', name: 'x'.repeat(200), url_name: null, description: 'y '.repeat(500) };
    await route.fulfill({ response: answer, json: { success: true, data: { agent } } });
  });
  await page.goto(`${demo.platform}/q/sunny-dental`);
  const box = await page.getByRole('button', { name: 'Tap to talk' }).boundingBox();

  expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(480);
  expect(await page.getByRole('link', { name: /^More about/ }).getAttribute('href')).toBe('/g/sunny-dental');
  await page.context().close();
});

test('who taps Share again while it loads gets one dialog', async () => {
  const page = await newPage();
  const held = Promise.withResolvers<void>();
  await page.route('**/open-share-*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(`${demo.platform}/g/sunny-dental`);
  const share = page.getByRole('button', { name: 'Share' });
  for (let taps = 0; taps < 3; taps++) await share.click();
  held.resolve();
  await page.getByRole('dialog').first().waitFor();

  await page.keyboard.press('Escape');
  await until('no dialog is left', async () => (await page.getByRole('dialog').count()) === 0);
  expect(await share.isEnabled()).toBe(true);
  await page.context().close();
});

test.each(['make-kit', 'jsQR'])(
  'a print kit without its %s says what to do, and offers nothing',
  async (file) => {
    const page = await newPage();
    const lost = page.waitForEvent('requestfailed', (request) => request.url().includes(file));
    await page.route(`**/${file}-*.js`, (route) => route.abort('connectionrefused'));
    await page.goto(`${demo.platform}/print/sunny-dental`);
    await lost;
    await page.locator('.kit-result[data-status=refused]').waitFor();

    expect(await page.getByRole('alert').allInnerTexts()).toContainEqual(
      expect.stringContaining('then load this page again'),
    );
    expect(await page.getByRole('button', { name: 'Save as PDF' }).isEnabled()).toBe(false);
    await page.context().close();
  },
);
