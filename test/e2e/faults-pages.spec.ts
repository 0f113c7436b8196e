import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';

let demo: TestDemo;
let browser: Browser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startTestDemo(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

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
