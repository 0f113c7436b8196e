import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DIST } from '../../demo/demo.ts';
import { findBarriers } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { findHtmlErrors } from '../support/check-html.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { textOfPdf } from '../support/text-of-pdf.ts';
import { until } from '../support/until.ts';

let demo: TestDemo;
let browser: Browser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startTestDemo(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const newPage = async (options: BrowserContextOptions = {}) => (await browser.newContext(options)).newPage();

const STATES = [
  ['open', 'sunny-dental', '[part~="start"]'],
  ['resting', 'closed-shop', '[data-phase=resting]'],
  ['private', 'vip-concierge', '[part~="gate"]'],
  ['absent', 'nobody-here', '[data-phase=absent]'],
  ['unreachable', 'sunny-dental', '[data-phase=unreachable]'],
] as const;

test.each(['g', 'q'].flatMap((kind) => STATES.map((state) => [kind, ...state] as const)))(
  '/%s of a Genie that is %s, for a visitor who has chosen Arabic: no barriers, nothing beyond the screen',
  async (kind, state, slug, sign) => {
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1440, 'dark'],
    ] as const) {
      const page = await newPage({ colorScheme, viewport: { width, height: 700 } });
      await page.addInitScript(() => window['localStorage'].setItem('genie.language', 'ar'));
      if (state === 'unreachable') await page.route('**/v1', (route) => route.fulfill({ status: 403 }));
      await page.goto(`${demo.platform}/${kind}/${slug}`);
      await page.locator(`html[dir=rtl][lang=ar] ${sign}`).first().waitFor();

      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const barriers = await findBarriers(page, 'html');
      expect({ width, beyond: Math.max(0, beyond), barriers }).toEqual({ width, beyond: 0, barriers: [] });
      await page.context().close();
    }
  },
);

test.each(['/g/sunny-dental', '/q/sunny-dental', '/p/sunny-group#sunny-dental'])(
  'a call on %s goes on after a reload, with what was said and a way to end it',
  async (path) => {
    const page = await newPage();
    await page.goto(demo.platform + path);
    await page.locator('[part~="start"]').waitFor();
    if (path.startsWith('/q')) await page.getByRole('button', { name: 'Type instead' }).click();
    await page.locator('[part~="input"]').fill('How much is a cleaning?');
    await page.locator('[part~="input"]').press('Enter');
    await page.getByRole('button', { name: 'Type instead' }).click();
    const said = page.locator('[part~="transcript"]', { hasText: '95' });
    await said.waitFor();
    await until('the call is noted', () =>
      page.evaluate(() => window['sessionStorage'].getItem('genie:call')),
    );
    const [before] = demo.sessions();

    await page.reload();
    await until('the visitor has come again', () => demo.sessions()[0]?.joins === 2);
    await said.waitFor();

    expect(demo.sessions()).toMatchObject([{ room: before?.room, identity: before?.identity }]);
    await page.locator('[part~="end"]').click();
    await until('the call is over', () => demo.sessions().length === 0);
    await page.context().close();
  },
);

/** Presses Tab until the focus is on what is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    const isThere = await page.evaluate((wanted) => {
      const { activeElement: at } = document;
      return at?.textContent?.trim() === wanted || at?.getAttribute('part') === wanted;
    }, name);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}`);
}

test.each([
  ['/g/sunny-dental', 'Start talking'],
  ['/q/sunny-dental', 'Tap to talk'],
])('%s by keyboard alone: from the address to an answer, and hung up', async (path, start) => {
  const page = await newPage({ viewport: { width: 320, height: 480 } });
  await page.goto(demo.platform + path);
  await page.getByRole('button', { name: start }).waitFor();

  await tabTo(page, start);
  await page.keyboard.press('Enter');
  await page.locator('[part~="consent"]').waitFor();
  await tabTo(page, 'Type instead');
  await page.keyboard.press('Enter');
  await page.locator('[part~="input"]').waitFor();
  await tabTo(page, 'input');
  await page.keyboard.type('How much is a cleaning?');
  await page.keyboard.press('Enter');
  await until('the answer comes from the documents', async () =>
    (await page.locator('[part~="transcript"]').innerText()).includes('95'),
  );
  expect(demo.sessions()).toHaveLength(1);
  await tabTo(page, 'end');
  await page.keyboard.press('Enter');

  await until('the call is over', () => demo.sessions().length === 0);
  await page.context().close();
});

test('a private Genie’s gate and a page without an answer, by keyboard alone', async () => {
  const page = await newPage();
  await page.goto(`${demo.platform}/g/vip-concierge`);
  await page.locator('[part~="gate"]').waitFor();
  await tabTo(page, 'email');
  await page.keyboard.type('keyboard@example.com');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your request is on its way' }).waitFor();

  await page.route('**/v1', (route) => route.fulfill({ status: 403 }));
  await page.goto(`${demo.platform}/g/sunny-dental`);
  await page.locator('[data-phase=unreachable]').waitFor();
  await page.unroute('**/v1');
  await tabTo(page, 'Try again');
  await page.keyboard.press('Enter');
  await page.locator('[part~="start"]').waitFor();
  expect(await page.title()).toBe('Sunny Dental');
  await page.context().close();
});

const LINKS = ['https://sunny-dental.example/book', 'tel:+15550142200', 'mailto:hello@sunny-dental.example'];

test.each([
  ['/g/sunny-dental', '[part~="start"]', ['Sunny Dental', 'Questions about your teeth', ...LINKS]],
  ['/g/closed-shop', '[data-phase=resting]', ['The Closed Shop']],
  ['/q/sunny-dental', '[part~="start"]', ['Sunny Dental', 'Questions about your teeth', ...LINKS]],
  ['/p/sunny-group', '.card', ['Sunny Group', 'https://sunny-group.example/', 'Acme Support']],
  ['/marketplace', '.grid .listing:not(.skeleton)', ['Marketplace', 'Sunny Dental']],
])('on paper %s is who they are and how to reach them, and nothing to press', async (path, sign, said) => {
  const page = await newPage({ locale: 'en' });
  await page.goto(demo.platform + path);
  await page.locator(sign).first().waitFor();
  await page.emulateMedia({ media: 'print' });

  for (const control of await page.locator('button, select, input, textarea').all())
    expect([await control.getAttribute('aria-label'), await control.isVisible()]).toEqual([
      await control.getAttribute('aria-label'),
      false,
    ]);
  const text = textOfPdf(await page.pdf({ format: 'A4' })).replaceAll(/\s/g, '');
  for (const words of said) expect(text).toContain(words.replaceAll(' ', ''));
  await page.context().close();
});

test('an invite’s page and the one for addresses that are none have no errors in their markup', async () => {
  const invite = await (await fetch(`${demo.platform}/invite/vip-concierge`)).text();
  const lost = await readFile(join(DIST, '404.html'), 'utf8');

  expect(await findHtmlErrors(invite)).toEqual([]);
  expect(await findHtmlErrors(lost)).toEqual([]);
});
