import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import type { TestDemo } from '../support/demo.ts';
import { openPage } from '../support/open-page.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

test('every link on the index leads somewhere', async () => {
  const { page, complaints, close } = await openPage(browser, `${demo.platform}/`);
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href).filter((href) => !href.includes('/#')),
    );
  expect(links.length).toBeGreaterThan(25);

  const answers = await Promise.all(
    [...new Set(links)].map(async (href) => [href, (await fetch(href)).status] as const),
  );

  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('an address that leads nowhere gets a page that says so', async () => {
  const { page, close } = await openPage(browser, `${demo.platform}/no/such/page`);

  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('There is nothing here');
  await page.getByRole('link', { name: 'All there is to try' }).click();
  await page.getByRole('heading', { name: 'Pages of our own' }).waitFor();
  await close();
});

test.each([
  '/',
  '/prices',
  '/button',
  '/support',
  '/rihla',
  '/closed',
  '/inline',
  '/legacy',
  '/csp',
  '/csp-strictest',
])('the customer’s page %s loads without a complaint, and the widget finds its Genie', async (path) => {
  const { page, complaints, violations, requests, close } = await openPage(browser, demo.site + path);

  await until('the widget has asked for its Genie', () =>
    requests.some((request) => request.method() === 'POST' && request.url() === `${demo.platform}/v1`),
  );
  await page.waitForLoadState('networkidle');

  expect(complaints).toEqual([]);
  expect(await violations()).toEqual([]);
  await close();
});

test('a request for access turns up in the mailbox, as text and in a frame that runs nothing', async () => {
  await fetch(`${demo.platform}/v1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      resource: 'genies',
      action: 'request-access',
      data: { url_name: 'vip-concierge', email: 'ada@example.com' },
    }),
  });
  await until('the mail is there', async () => (await demo.mail()).length > 0);
  const { page, complaints, close } = await openPage(browser, `${demo.platform}/mail`);

  expect(await page.locator('.mail').first().innerText()).toContain('ada@example.com');
  await page.locator('.mail summary').first().click();
  const frame = page.locator('.mail iframe').first();
  expect(await frame.getAttribute('sandbox')).toBe('');
  await page.frameLocator('.mail iframe').first().getByText('ada@example.com').first().waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('the index stays within a narrow screen', async () => {
  const { page, close } = await openPage(browser, `${demo.platform}/`, {
    viewport: { width: 320, height: 640 },
  });

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await close();
});
