import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import { findBarriers } from '../support/axe.ts';
import { findHtmlErrors } from '../support/check-html.ts';
import { readPicture } from '../support/read-picture.ts';
import type { TestDemo } from '../support/demo.ts';
import { openPage, type WatchedPage } from '../support/open-page.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

const open = (path: string) => openPage(browser, demo.platform + path);
const calls = ({ requests }: WatchedPage) =>
  requests.filter((request) => request.url() === `${demo.platform}/v1`);

function grant(kind: 'unlimited' | 'single-use' | 'expired' | 'exhausted') {
  const found = demo.fixtures.grants.find((seeded) => seeded.kind === kind);
  if (!found) throw new Error(`no ${kind} grant was seeded`);
  return { token: found.token, path: found.link.slice(demo.platform.length) };
}

test('an open Genie shows its name, its words and its links, and can be called', async () => {
  const watched = await open('/g/sunny-dental');
  const { page, complaints, violations } = watched;
  await page.locator('[part~="start"]').waitFor();

  expect(await page.title()).toBe('Sunny Dental');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Sunny Dental');
  const panel = page.locator('[part~="panel"]');
  for (const said of ['Health', 'Questions about your teeth', 'What are your opening hours?'])
    expect(await panel.innerText()).toContain(said);
  for (const name of ['Book a visit', 'Call the practice', 'Write to us'])
    expect(await panel.getByRole('link', { name }).getAttribute('href')).toMatch(/^(https|tel|mailto):/);
  expect(calls(watched)).toHaveLength(1);
  expect(complaints).toEqual([]);
  expect(await violations()).toEqual([]);
  await watched.close();
});

test('a typed question on the page is answered, and the page says how the session went', async () => {
  const { page, complaints, close } = await open('/g/sunny-dental');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of ['genie:session-live', 'genie:session-ended'])
      document.addEventListener(name, () => heard.push(name));
  });
  await page.getByRole('button', { name: 'Type instead' }).click();
  await page.locator('[part~="input"]').fill('How much is a cleaning?');
  await page.locator('[part~="input"]').press('Enter');
  await page.getByRole('button', { name: 'Type instead' }).click(); // the consent: no microphone, please
  await until('the answer comes from the documents', async () =>
    (await page.locator('[part~="transcript"]').innerText()).includes('95'),
  );
  await page.locator('[part~="end"]').click();

  await until('the server knows', () => demo.sessions().length === 0);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
    'genie:session-live',
    'genie:session-ended',
  ]);
  expect(complaints).toEqual([]);
  await close();
});

test('an Arabic Genie turns the page around', async () => {
  const { page, close } = await open('/g/rihla');
  await page.locator('html[dir=rtl][lang=ar]').waitFor();

  expect(await page.title()).toBe('رحلة للسفر والسياحة');
  await page.getByRole('button', { name: 'ابدأ الحديث' }).waitFor();
  await close();
});

test('a resting Genie is still itself, but cannot be called', async () => {
  const { page, close } = await open('/g/closed-shop');
  await page.locator('[data-phase=resting]').waitFor();

  expect(await page.title()).toBe('The Closed Shop');
  expect(await page.locator('[part~="start"]').count()).toBe(0);
  await page.getByRole('link', { name: 'Write to us' }).waitFor();
  await close();
});

test('a slug that leads to nobody says so', async () => {
  const { page, violations, close } = await open('/g/nobody-here');
  await page.getByRole('heading', { name: 'There is no Genie here', level: 1 }).waitFor();

  expect(await page.title()).toBe('There is no Genie here');
  expect(await violations()).toEqual([]);
  await close();
});

test('a private Genie tells a stranger its name, and takes a request for access', async () => {
  const { page, close } = await open('/g/vip-concierge');
  await page.locator('[part~="gate"]').waitFor();

  expect(await page.title()).toBe('VIP Concierge');
  expect(await page.locator('body').innerText()).not.toContain('club floors');
  await page.locator('[part~="email"]').fill('guest-of-the-house@example.com');
  await page.locator('[part~="request"]').click();
  await until('the owner has mail', async () =>
    (await demo.mail()).some(({ text }) => text.includes('guest-of-the-house@example.com')),
  );
  await close();
});

test.each(['#', '?'])('a grant after %s is off the address before anybody is asked', async (mark) => {
  const { token } = grant('unlimited');
  const watched = await open(`/g/vip-concierge${mark}access_token=${token}`);
  const { page, requests, complaints } = watched;
  await page.locator('[part~="start"]').waitFor();

  expect(page.url()).toBe(`${demo.platform}/g/vip-concierge`);
  expect(await page.evaluate(() => history.length)).toBe(2); // about:blank and this page
  for (const request of requests.slice(1)) {
    expect(request.url()).not.toContain(token);
    expect((await request.allHeaders()).referer ?? '').not.toContain(token);
    expect(request.postData() ?? '').not.toContain(token);
  }
  const [call] = calls(watched);
  expect((await call?.allHeaders())?.['x-agent-access-token']).toBe(token);
  expect(calls(watched)).toHaveLength(1);
  expect(complaints.join()).not.toContain(token);
  await watched.close();
});

test('a grant for one use opens once, stays open over reloads, and opens nowhere else', async () => {
  const { path } = grant('single-use');
  const watched = await open(path);
  const { page } = watched;
  await page.locator('[part~="start"]').waitFor();

  await page.reload();
  await page.locator('[part~="start"]').waitFor();
  await page.goto(demo.platform + path); // the same link once more: only the fragment differs
  await page.locator('[part~="start"]').waitFor();
  expect(calls(watched)).toHaveLength(1);

  const other = await open(path);
  await other.page.locator('[part~="gate"]').waitFor();
  await other.close();
  await watched.close();
});

test.each(['expired', 'exhausted'] as const)(
  'an %s grant leads to the gate, and is not kept',
  async (kind) => {
    const { page, close } = await open(grant(kind).path);
    await page.locator('[part~="gate"]').waitFor();

    expect(await page.evaluate(() => Object.keys(window['sessionStorage']))).toEqual([]);
    await close();
  },
);

test('without an answer the page offers to ask again', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/v1', (route) => route.abort('connectionrefused'));
  await page.goto(`${demo.platform}/g/sunny-dental`);
  await page.locator('[data-phase=unreachable]').waitFor({ timeout: 15_000 });

  await page.unroute('**/v1');
  expect(await page.title()).toBe('We cannot reach this Genie');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[part~="start"]').waitFor();
  await context.close();
});

test('something is there to see before the script is', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${demo.platform}/g/sunny-dental`);

  expect(await page.locator('.waiting').isVisible()).toBe(true);
  expect(await page.locator('.no-script').isVisible()).toBe(true);
  await context.close();
});

test('sharing: the address to copy without a grant in it, and a code that leads to the landing page', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await page.goto(demo.platform + grant('unlimited').path);
  await page.locator('[part~="start"]').waitFor();
  expect(files.filter((url) => /share|jsQR/.test(url))).toEqual([]);

  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share VIP Concierge' });
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await dialog.getByText('Copied').waitFor();
  const code = dialog.getByRole('img', { name: 'QR code that leads to VIP Concierge' });
  await code.waitFor();

  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${demo.platform}/g/vip-concierge`);
  expect(await readPicture(await code.screenshot())).toBe(`${demo.platform}/q/vip-concierge`);
  expect(await findBarriers(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Share');
  await context.close();
});

test('where sharing does not load, the page says so and stays', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/open-share-*.js', (route) => route.abort('connectionrefused'));
  await page.goto(`${demo.platform}/g/sunny-dental`);
  await page.getByRole('button', { name: 'Share' }).click();

  expect(await page.getByRole('alert').innerText()).toContain('did not load');
  expect(await page.locator('[part~="start"]').isVisible()).toBe(true);
  await context.close();
});

test('language and colours are the visitor’s to choose, and stay over a reload', async () => {
  const { page, complaints, close } = await open('/g/sunny-dental');
  await page.getByLabel('Language').selectOption('ar');
  await page.locator('html[dir=rtl][lang=ar]').waitFor();
  await page.getByRole('button', { name: 'ابدأ الحديث' }).waitFor();
  await page.getByLabel('الألوان').selectOption('dark');
  await page.reload();
  await page.locator('html[dir=rtl][data-theme=dark]').waitFor();

  expect(await page.locator('.panel').evaluate((panel) => getComputedStyle(panel).colorScheme)).toBe('dark');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(15, 13, 21)');
  expect(complaints).toEqual([]);
  await close();
});

test('without a connection the page says so, and goes on once it is back', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/v1', (route) => route.abort('internetdisconnected'));
  await page.goto(`${demo.platform}/g/sunny-dental`);
  await page.locator('[data-phase=unreachable]').waitFor({ timeout: 15_000 });
  await context.setOffline(true);
  await page.getByRole('status').filter({ hasText: 'You are offline' }).waitFor();

  await page.unroute('**/v1');
  await context.setOffline(false);
  await page.locator('[part~="start"]').waitFor();
  expect(await page.getByText('You are offline').count()).toBe(0);
  await context.close();
});

const STATES = [
  ['an open Genie', '/g/sunny-dental', '[part~="start"]'],
  ['an Arabic Genie', '/g/rihla', '[part~="start"]'],
  ['a resting Genie', '/g/closed-shop', '[data-phase=resting]'],
  ['a private Genie', '/g/vip-concierge', '[part~="gate"]'],
  ['nobody', '/g/nobody-here', '[data-phase=absent]'],
] as const;

test.each(STATES)('%s: no barriers, nothing beyond the screen', async (_, path, sign) => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1440]) {
      const look = { colorScheme, viewport: { width, height: 700 } };
      const { page, close } = await openPage(browser, demo.platform + path, look);
      await page.locator(sign).first().waitFor();

      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect({ look, barriers: await findBarriers(page, 'html') }).toEqual({ look, barriers: [] });
      await close();
    }
});

test('the page as it is served has no errors in its markup', async () => {
  const markup = await (await fetch(`${demo.platform}/g/sunny-dental`)).text();

  expect(await findHtmlErrors(markup)).toEqual([]);
});
