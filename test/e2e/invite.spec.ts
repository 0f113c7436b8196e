import type { Browser, BrowserContextOptions } from 'playwright';
import { expect, test } from 'vitest';
import { findBarriers } from '../support/axe.ts';
import type { TestDemo } from '../support/demo.ts';
import { mailedLink } from '../support/mailed-link.ts';
import { openPage } from '../support/open-page.ts';
import { ownerOf, PRIVATE_SLUG, type Owner } from '../support/owner.ts';
import { onStage } from '../support/stage.ts';

let demo: TestDemo;
let browser: Browser;
let owner: Owner;

onStage((stage) => {
  ({ demo, browser } = stage);
  owner = ownerOf(demo);
});

const ACCEPT = { name: 'Accept the invite' };

async function invite(email: string): Promise<string> {
  await owner.invite(email);
  return mailedLink(demo, email, /http\S+\/invite\/\S+/);
}

test('an invite says who, what and as whom, and a click leads on to the Genie', async () => {
  const link = await invite('new.guest+club@example.com');
  const { page, requests, complaints, violations, close } = await openPage(browser, link);
  const accept = page.getByRole('button', ACCEPT);
  await accept.waitFor();
  const code = new URLSearchParams(new URL(link).hash.slice(1)).get('code') ?? '';

  expect(page.url()).toBe(`${demo.platform}/invite/${PRIVATE_SLUG}`);
  expect(await page.title()).toBe('You are invited to talk to VIP Concierge');
  expect(await page.locator('main').innerText()).toMatch(/Robin Sunny .* new\.guest\+club@example\.com/);
  const actions = () => requests.map((request) => /"action":"([^"]+)"/.exec(request.postData() ?? '')?.[1]);
  expect(actions().filter(Boolean)).toEqual(['show-invite']);

  await accept.click();
  await page.locator('[part~="start"]').waitFor();

  expect(page.url()).toBe(`${demo.platform}/g/${PRIVATE_SLUG}`);
  expect(requests.filter((request) => request.url().includes(code))).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await violations()).toEqual([]);
  const again = await openPage(browser, link); // the same person, in another tab
  await again.page.getByRole('button', ACCEPT).click();
  await again.page.locator('[part~="start"]').waitFor();
  await again.close();
  await close();
});

test('wrong, used up, foreign and missing codes are refused in the same words', async () => {
  const email = 'second.guest@example.com';
  const old = await invite(email);
  const link = new URL(await invite(email)); // ends the one before
  const altered = (name: string, value: string) => {
    const fragment = new URLSearchParams(link.hash.slice(1));
    fragment.set(name, value);
    return `${link.origin}${link.pathname}#${fragment}`;
  };
  const other = demo.fixtures.genies.find(({ slug }) => slug === 'sunny-dental')?.id ?? '';
  const links = [
    old,
    altered('code', 'x'.repeat(64)),
    altered('code', ''),
    altered('email', 'somebody.else@example.com'),
    altered('agent_id', other),
    `${link.origin}/invite/nobody-here${link.hash}`,
    `${link.origin}${link.pathname}`,
  ];
  const shown = new Set<string>();
  for (const address of old === link.href ? links.slice(1) : links) {
    const { page, close } = await openPage(browser, address);
    await page.getByRole('alert').waitFor();
    shown.add(await page.locator('main').innerText());
    expect(await page.getByRole('button').count()).toBe(0);
    await close();
  }

  expect([...shown]).toEqual([expect.stringContaining('This invite cannot be opened')]);
});

test('an answer that is lost can be asked for again, and costs nothing', async () => {
  const { page, close } = await openPage(browser, await invite('third.guest@example.com'));
  let lost = 0;
  await page.route(`${demo.platform}/v1`, async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });

  await page.getByRole('button', ACCEPT).click();
  await page.getByRole('heading', { name: 'We got no answer' }).waitFor();
  expect(lost).toBe(1);
  await page.getByRole('button', { name: 'Try again' }).click();

  await page.locator('[part~="start"]').waitFor();
  await close();
});

test('without a grant in the answer, the way in comes by mail', async () => {
  const { page, close } = await openPage(browser, await invite('fourth.guest@example.com'));
  await page.route(`${demo.platform}/v1`, (route) =>
    route.fulfill({ json: { success: true, data: { success: true } } }),
  );

  await page.getByRole('button', ACCEPT).click();

  await page.getByText('on its way to fourth.guest@example.com').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await close();
});

test('the page sends no referrer, stands in no frame, and shows something before its script', async () => {
  const { headers } = await fetch(`${demo.platform}/invite/${PRIVATE_SLUG}`);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");

  const { page, close } = await openPage(browser, `${demo.platform}/invite/${PRIVATE_SLUG}`, {
    javaScriptEnabled: false,
  });
  expect(await page.locator('.waiting').isVisible()).toBe(true);
  expect(await page.locator('.no-script').isVisible()).toBe(true);
  await close();
});

test.each<[string, BrowserContextOptions]>([
  ['wide and light', { viewport: { width: 1280, height: 800 } }],
  ['narrow and dark', { viewport: { width: 360, height: 640 }, colorScheme: 'dark' }],
  ['in Arabic', { locale: 'ar-EG' }],
])('axe finds nothing: %s', async (_name, look) => {
  const link = demo.fixtures.invites[0]?.link ?? '';
  const { page, close } = await openPage(browser, link, { ...look, reducedMotion: 'reduce' });
  await page.getByRole('button').waitFor();
  expect(await findBarriers(page, 'html')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  await page.goto(`${demo.platform}/invite/${PRIVATE_SLUG}`);
  await page.getByRole('alert').waitFor();
  expect(await findBarriers(page, 'html')).toEqual([]);
  await close();
});
