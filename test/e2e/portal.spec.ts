import type { Browser, BrowserContextOptions } from 'playwright';
import { expect, test } from 'vitest';
import { findBarriers } from '../support/axe.ts';
import { findHtmlErrors } from '../support/check-html.ts';
import type { TestDemo } from '../support/demo.ts';
import { openPage, type WatchedPage } from '../support/open-page.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

const open = (path: string, options: BrowserContextOptions = {}) =>
  openPage(browser, `${demo.platform}/p/${path}`, options);
const PHONE = { viewport: { width: 320, height: 480 } };
const calls = ({ requests }: WatchedPage) =>
  requests.filter((request) => request.url() === `${demo.platform}/v1`);

test('a portal shows its business and its Genies, and asks the API once', async () => {
  const watched = await open('sunny-group');
  const { page, complaints, violations } = watched;
  await page.getByRole('heading', { level: 1, name: 'Sunny Group' }).waitFor();

  expect(await page.title()).toBe('Sunny Group');
  const nav = page.getByRole('navigation', { name: 'Genies of Sunny Group' });
  expect(await nav.getByRole('link').count()).toBe(3);
  await nav.getByRole('link', { name: /Acme Support/ }).click();
  await page.locator('.room [part~="start"]').waitFor();
  expect(new URL(page.url()).hash).toBe('#acme-support');
  expect(await page.title()).toBe('Acme Support · Sunny Group');
  expect(calls(watched)).toHaveLength(1);
  expect(complaints).toEqual([]);
  expect(await violations()).toEqual([]);
  await watched.close();
});

test.each(['#rihla', '?genie=rihla'])('%s leads straight to its Genie', async (address) => {
  const { page, close } = await open(`sunny-group${address}`);

  await page.getByRole('button', { name: 'ابدأ الحديث' }).waitFor();
  expect(page.url()).toBe(`${demo.platform}/p/sunny-group#rihla`);
  expect(await page.locator('.card[aria-current]').innerText()).toContain('رحلة');
  await close();
});

test('its colours are the business’s own, and each Genie’s panel has the Genie’s', async () => {
  const { page, close } = await open('sunny-group#acme-support');
  const colorOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
  await page.locator('.room [part~="start"]').waitFor();

  expect(await colorOf('.business a')).not.toBe(await colorOf('.room .links a'));
  await close();
});

test('a call that runs is given up only after asking, and what was said is still there', async () => {
  const { page, complaints, close } = await open('sunny-group#sunny-dental');
  await page.locator('[part~="input"]').fill('How much is a cleaning?');
  await page.locator('[part~="input"]').press('Enter');
  await page.getByRole('button', { name: 'Type instead' }).click();
  await until('the answer is there', async () =>
    (await page.locator('[part~="transcript"]').innerText()).includes('95'),
  );

  await page.getByRole('link', { name: /Acme Support/ }).click();
  const dialog = page.getByRole('dialog', { name: 'You are talking with Sunny Dental' });
  await dialog.waitFor();
  expect(await findBarriers(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(new URL(page.url()).hash).toBe('#sunny-dental');
  expect(demo.sessions()).toHaveLength(1);

  await page.getByRole('link', { name: /Acme Support/ }).click();
  await page.getByRole('button', { name: 'End the call, go to Acme Support' }).click();
  await page.locator('.room [part~="start"]').waitFor();
  await until('the call is over', () => demo.sessions().length === 0);

  await page.getByRole('link', { name: /Sunny Dental/ }).click();
  await page.locator('[part~="transcript"]', { hasText: '95' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('by keyboard alone: choose, go back to the list, choose another', async () => {
  const { page, close } = await open('sunny-group', PHONE);
  await page.locator('.card').first().waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 30 && !name.test(await focused()); presses++)
      await page.keyboard.press('Tab');
    expect(await focused()).toMatch(name);
  };

  await tabTo(/^.?Acme Support/);
  await page.keyboard.press('Enter');
  await until('the focus is where one starts', async () => (await focused()) === 'Start talking');
  for (let presses = 0; presses < 30 && (await focused()) !== 'All'; presses++)
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await until('the focus is where one was', async () => (await focused()).includes('Acme Support'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'رحلة للسفر والسياحة' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#rihla');
  await close();
});

test('a slug that leads to no portal says so', async () => {
  const { page, violations, close } = await open('nobody-here');
  await page.getByRole('heading', { name: 'There is no portal here', level: 1 }).waitFor();

  expect(await page.title()).toBe('There is no portal here');
  expect(await violations()).toEqual([]);
  await close();
});

test('without an answer it offers to ask again, and goes to the Genie of its address', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/v1', (route) => route.abort('connectionrefused'));
  await page.goto(`${demo.platform}/p/sunny-group#acme-support`);
  await page.locator('[data-phase=unreachable]').waitFor({ timeout: 15_000 });

  await page.unroute('**/v1');
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await page.locator('.room [part~="start"]').waitFor();

  expect(await page.evaluate(() => document.activeElement?.closest('[part=panel]') !== null)).toBe(true);
  await context.close();
});

const STATES = [
  ['the list', 'sunny-group', '.card'],
  ['a Genie', 'sunny-group#sunny-dental', '.room [part~="start"]'],
  ['nobody', 'nobody-here', '[data-phase=absent]'],
] as const;
const LOOKS = (['en', 'ar'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [320, 1280].map((width) => ({ locale, colorScheme, viewport: { width, height: 700 } })),
  ),
);

test.each(STATES)('%s: no barriers, nothing beyond the screen', async (_, path, sign) => {
  for (const look of LOOKS) {
    const { page, close } = await open(path, look);
    await page.locator(sign).first().waitFor();

    expect(await page.locator('html').getAttribute('dir')).toBe(look.locale === 'ar' ? 'rtl' : 'ltr');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect({ look, barriers: await findBarriers(page, 'html') }).toEqual({ look, barriers: [] });
    await close();
  }
});

test('the page as it is served has no errors in its markup', async () => {
  const markup = await (await fetch(`${demo.platform}/p/sunny-group`)).text();

  expect(await findHtmlErrors(markup)).toEqual([]);
});
