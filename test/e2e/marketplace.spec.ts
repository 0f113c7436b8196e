import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright';
import { expect, test } from 'vitest';
import { findBarriers } from '../support/axe.ts';
import { findHtmlErrors } from '../support/check-html.ts';
import type { TestDemo } from '../support/demo.ts';
import { openPage } from '../support/open-page.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage), { demo: { catalogueSize: 80 } });

const PHONE = { viewport: { width: 360, height: 640 } };
const CARD = '.grid .listing:not(.skeleton)';

const open = (query = '', options: BrowserContextOptions = {}) =>
  openPage(browser, `${demo.platform}/marketplace${query}`, options);
const names = (page: Page) => page.locator(`${CARD} .listing-name`).allInnerTexts();
const shown = (page: Page) => page.locator('.results-count').innerText();
const settled = async (page: Page, count: string) => {
  await until(`there are ${count}`, async () => (await shown(page)).startsWith(count));
  await page.locator('.grid[aria-busy=true]').waitFor({ state: 'detached' });
};

/** The page with an API that answers as `answer` says; what it leaves alone goes to the real one. */
async function openWith(answer: (route: Route, asked: Asked) => Promise<void> | undefined, query = '') {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/v1', (route) => answer(route, route.request().postDataJSON()) ?? route.continue());
  await page.goto(`${demo.platform}/marketplace${query}`);
  return { page, context };
}
interface Asked {
  action: string;
  data: { query?: { search?: string } };
}

const refusal = (code: string, status: number, headers = {}) => ({
  status,
  headers: { 'access-control-expose-headers': 'retry-after', ...headers },
  contentType: 'application/json',
  body: JSON.stringify({ success: false, error: { code, message: 'no', status } }),
});

test('what is listed is there, and a tap leads to the Genie', async () => {
  const { page, complaints, violations, close } = await open();
  await settled(page, '80 Genies, page 1 of 4');

  expect(await page.title()).toBe('Marketplace');
  expect(await page.locator('noscript').isVisible()).toBe(false);
  expect(await page.locator(CARD).count()).toBe(24);
  expect(await names(page)).not.toContain('Closed Shop');
  expect(await names(page)).not.toContain('VIP Concierge');
  expect(await page.locator(`${CARD} .demo`).count()).toBeGreaterThan(2);
  await page.getByRole('heading', { name: 'Trending now' }).waitFor();
  await page.locator(CARD).first().click();
  await page.getByRole('button', { name: 'Start talking' }).waitFor();
  expect(page.url()).toBe(`${demo.platform}/g/sunny-dental`);
  expect(complaints).toEqual([]);
  expect(await violations()).toEqual([]);
  await close();
});

test('it moves nothing while it loads, and its scripts are small', async () => {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (answer) => {
    if (answer.url().endsWith('.js')) scripts.push(answer.body());
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${demo.platform}/marketplace`);
  await settled(page, '80 Genies');
  await page.locator('.strip .hear').first().waitFor();

  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  const sizes = (await Promise.all(scripts)).map((script) => brotliCompressSync(script).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000);
  await context.close();
});

test('a search shows as one types, in the address and in the title', async () => {
  const { page, requests, close } = await open();
  await settled(page, '80 Genies');
  const before = requests.length;

  await page.getByRole('searchbox', { name: 'Search Genies' }).pressSequentially('Sunny Den', { delay: 20 });
  await settled(page, '1 Genie');

  expect(await names(page)).toEqual(['Sunny Dental']);
  await until('the address says so', () => new URL(page.url()).search === '?search=Sunny+Den');
  expect(await page.title()).toBe('“Sunny Den” · Marketplace');
  expect(requests.slice(before).filter((request) => request.url().endsWith('/v1')).length).toBeLessThan(4);
  await page.getByRole('status').filter({ hasText: '1 Genie' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await settled(page, '80 Genies');
  expect(await page.getByRole('searchbox').inputValue()).toBe('');
  await close();
});

test('the latest search wins, in whatever order the answers come', async () => {
  const held: { search: string; route: Route }[] = [];
  const { page, context } = await openWith((route, { action, data }) => {
    const { search = '' } = data.query ?? {};
    return action === 'list' && search ? Promise.resolve(void held.push({ search, route })) : undefined;
  });
  await settled(page, '80 Genies');
  const field = page.getByRole('searchbox');
  for (const search of ['sunny', 'acme', 'zzzz']) {
    await field.fill(search);
    await until(`${search} is asked for`, () => held.some((asked) => asked.search === search));
  }

  const release = async (search: string) => {
    const asked = held.find((candidate) => candidate.search === search);
    await asked?.route.continue().catch(() => undefined); // the page may have given it up
  };
  await release('zzzz');
  await page.getByRole('heading', { name: 'Nothing found for “zzzz”' }).waitFor();
  await release('sunny');
  await release('acme');
  await field.fill('bakery');
  await until('bakery is asked for', () => held.some(({ search }) => search === 'bakery'));
  expect(await page.locator(CARD).count()).toBe(0);
  expect(await page.getByRole('heading', { level: 2 }).last().innerText()).toBe('“bakery”');
  await context.close();
});

test('back and forward bring back query and place, and so does a reload', async () => {
  const { page, close } = await open('', PHONE);
  await settled(page, '80 Genies');
  const y = () => page.evaluate(() => Math.round(scrollY));
  await page.evaluate(() => scrollTo(0, 1_500));
  await until('the place is noted', () => page.evaluate(() => history.state?.y === 1_500));
  await page.getByRole('link', { name: 'Page 4' }).evaluate((link: HTMLElement) => link.click()); // from where it is
  await settled(page, '80 Genies, page 4 of 4');
  expect(await y()).toBeLessThan(1_500);
  expect(await page.locator(CARD).count()).toBe(8);
  await page.evaluate(() => scrollTo(0, 700));
  await until('the place is noted', () => page.evaluate(() => history.state?.y === 700));

  await page.goBack();
  await settled(page, '80 Genies, page 1 of 4');
  expect(await y()).toBe(1_500);
  await page.goForward();
  await settled(page, '80 Genies, page 4 of 4');
  expect(await y()).toBe(700);
  await page.reload();
  await settled(page, '80 Genies, page 4 of 4');
  expect(await y()).toBe(700);
  const link = page.locator(CARD).last().locator('a');
  await link.evaluate((element: HTMLElement) => element.click());
  await page.getByRole('button', { name: 'Start talking' }).waitFor();
  await page.goBack();
  await settled(page, '80 Genies, page 4 of 4');
  expect(await y()).toBe(700);
  await close();
});

test('an address can be sent to somebody: category, order and page are in it', async () => {
  const { page, close } = await open('?category=Health&sort=rating');
  await page.locator(CARD).first().waitFor();

  const ratings = (await page.locator(`${CARD} .rating`).allInnerTexts()).map((text) => text.split('\n')[0]);
  expect(ratings).toEqual(ratings.toSorted().toReversed());
  expect(await page.locator(`${CARD} .listing-line bdi`).allInnerTexts()).toEqual(
    ratings.map(() => 'Health'),
  );
  expect(await page.locator('.chip[aria-current=page]').innerText()).toContain('Health');
  expect(await page.getByRole('combobox', { name: 'Sort by' }).inputValue()).toBe('rating');
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('popular');
  await until('the address follows', () => page.url().endsWith('?category=Health&sort=popular'));
  await page.getByRole('link', { name: /^All/ }).click();
  await settled(page, '80 Genies');
  expect(new URL(page.url()).search).toBe('?sort=popular');
  await close();
});

test('by keyboard alone: search, clear, walk the cards, turn the page', async () => {
  const { page, close } = await open();
  await settled(page, '80 Genies');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const all = await names(page);

  await page.keyboard.press('/');
  expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(false);
  await page.locator(`${CARD} a`).first().focus();
  await page.keyboard.press('/');
  await page.keyboard.type('a/b');
  expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
  await page.getByRole('heading', { name: 'Nothing found for “a/b”' }).waitFor();
  await page.keyboard.press('Escape');
  await settled(page, '80 Genies');
  await page.locator(`${CARD} a`).first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe(all[1]);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(all[4]);
  await page.keyboard.press('Home');
  expect(await focused()).toBe(all[0]);
  await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^Hear it/);
  await page.keyboard.press('End');
  expect(await focused()).toBe(all[23]);
  await page.locator('.pager a', { hasText: '2' }).press('Enter');
  await settled(page, '80 Genies, page 2 of 4');
  expect(await focused()).toBe('All Genies');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe((await names(page))[0]);
  await close();
});

test('in a right-to-left page the arrow keys go the way that one reads', async () => {
  const { page, close } = await open('', { locale: 'ar' });
  await page.locator(CARD).first().waitFor();
  const all = await names(page);
  await page.locator(`${CARD} a`).first().focus();

  await page.keyboard.press('ArrowLeft');

  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(all[1]);
  await close();
});

test('a voice is heard on a tap, one at a time, and nothing of it loads before', async () => {
  const { page, requests, complaints, close } = await open();
  await settled(page, '80 Genies');
  const sounds = () => requests.filter((request) => request.url().endsWith('.ogg')).length;
  expect(sounds()).toBe(0);
  const button = (index: number) => page.locator(`${CARD} .hear`).nth(index);

  await button(0).click();
  await page.locator(`${CARD} .hear[data-status=playing]`).waitFor();
  expect(await button(0).innerText()).toBe('Stop\n: Sunny Dental');
  await button(1).click();
  await until('the other one plays', async () => (await button(1).getAttribute('data-status')) === 'playing');
  expect(await page.locator('.hear[data-status=playing]').count()).toBe(1);
  await button(1).click();
  expect(await page.locator('.hear[data-status=playing]').count()).toBe(0);
  expect(sounds()).toBeGreaterThan(0);
  expect(new URL(page.url()).pathname).toBe('/marketplace');
  expect(complaints).toEqual([]);
  await close();
});

test('a voice that cannot be played says so', async () => {
  const { page, context } = await openWith(() => undefined);
  await page.route('**/*.ogg', (route) => route.fulfill({ status: 404 }));
  await page.locator(`${CARD} .hear`).first().click();

  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toBe('Its voice cannot be played now.');
  await context.close();
});

test('nothing found: the way out clears what narrows the list', async () => {
  const { page, close } = await open('?search=zzzz&category=Health');
  await page.getByRole('heading', { name: 'Nothing found for “zzzz”' }).waitFor();

  await page.getByRole('link', { name: 'Clear search and filters' }).click();
  await settled(page, '80 Genies');
  expect(new URL(page.url()).search).toBe('');
  await close();
});

test('a page behind the last one leads to the first', async () => {
  const { page, close } = await open('?page=9');
  await page.getByRole('heading', { name: 'There is no page 9' }).waitFor();

  await page.getByRole('link', { name: 'Go to the first page' }).click();
  await settled(page, '80 Genies, page 1 of 4');
  expect(new URL(page.url()).search).toBe('');
  await close();
});

test('without an answer it says so, and asks again on a tap', async () => {
  let isBroken = true;
  let refused = 0;
  const { page, context } = await openWith((route) => {
    if (!isBroken) return undefined;
    refused++;
    return route.abort('connectionrefused');
  });
  await page.locator('[data-kind=failed]').waitFor({ timeout: 15_000 });
  expect(refused).toBeGreaterThan(0);
  expect(await page.getByRole('alert').innerText()).toContain('We cannot reach the marketplace');

  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await settled(page, '80 Genies');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('results-title');
  await context.close();
});

test('offline it waits, and goes on by itself', async () => {
  const { page, close } = await open();
  await settled(page, '80 Genies');
  await page.context().setOffline(true);
  await page.getByRole('searchbox').fill('sunny dental');
  await page.getByRole('heading', { name: 'You are offline' }).waitFor({ timeout: 15_000 });

  await page.context().setOffline(false);
  await settled(page, '1 Genie');
  expect(await names(page)).toEqual(['Sunny Dental']);
  await close();
});

test('when the API asks for patience it counts down, and asks again by itself', async () => {
  let refusals = 0;
  const { page, context } = await openWith((route, { action }) => {
    if (action !== 'list' || refusals > 0) return undefined;
    refusals++;
    return route.fulfill(refusal('RATE_LIMIT_EXCEEDED', 429, { 'retry-after': '20' }));
  });
  await page.clock.install();
  await page.reload();
  refusals = 0;
  await page.reload();
  await page.getByRole('heading', { name: 'Many people are asking right now' }).waitFor();
  expect(await page.locator('.countdown').innerText()).toMatch(/We ask again in (19|20) seconds/);

  await page.clock.runFor(10_000);
  expect(await page.locator('.countdown').innerText()).toMatch(/in (9|10) seconds/);
  await page.clock.runFor(15_000);
  await page.locator(CARD).first().waitFor();
  expect(refusals).toBe(1);
  await context.close();
});

const LOOKS = (['en', 'ar'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [320, 1440].map((width) => ({ locale, colorScheme, viewport: { width, height: 700 } })),
  ),
);
const FEW_LOOKS = LOOKS.filter(
  ({ locale, colorScheme, viewport }) =>
    (locale === 'ar') === (colorScheme === 'dark') && (viewport.width === 320) === (locale === 'ar'),
);
/** Each language in each width, light and dark in turns. */
const HALF_THE_LOOKS = LOOKS.filter(
  ({ locale, colorScheme, viewport }) =>
    (colorScheme === 'dark') === ((locale === 'ar') === (viewport.width === 320)),
);
const STATES = [
  ['the list', '?page=1', CARD, HALF_THE_LOOKS],
  ['nothing found', '?search=zzzz', '[data-kind=empty]', FEW_LOOKS],
  ['no answer', '', '[data-kind=failed]', FEW_LOOKS],
] as const;

test.each(STATES)('%s: no barriers, nothing beyond the screen', async (state, query, sign, looks) => {
  for (const look of looks) {
    const context = await browser.newContext({ ...look, reducedMotion: 'reduce' });
    const page = await context.newPage();
    if (state === 'no answer') await page.route('**/v1', (route) => route.fulfill(refusal('FORBIDDEN', 403)));
    await page.goto(`${demo.platform}/marketplace${query}`);
    await page.locator(sign).first().waitFor();

    expect(await page.locator('html').getAttribute('dir')).toBe(look.locale === 'ar' ? 'rtl' : 'ltr');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect({ look, barriers: await findBarriers(page, 'html') }).toEqual({ look, barriers: [] });
    await context.close();
  }
});

test('neither the page as it is served nor as it is drawn has errors in its markup', async () => {
  const served = await (await fetch(`${demo.platform}/marketplace`)).text();
  const { page, close } = await open();
  await settled(page, '80 Genies');

  expect(await findHtmlErrors(served)).toEqual([]);
  const drawn = await page.locator('main').evaluate((main) => main.outerHTML);
  expect(
    await findHtmlErrors(
      `<!doctype html><html lang="en"><head><title>x</title></head><body>${drawn}</body></html>`,
    ),
  ).toEqual([]);
  await close();
});
