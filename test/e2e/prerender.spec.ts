import { randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Browser, BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DIST } from '../../demo/demo.ts';
import { prerender } from '../../pages/prerender/prerender.ts';
import { findBarriers } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { findHtmlErrors } from '../support/check-html.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { openPage, type WatchedPage } from '../support/open-page.ts';
import { until } from '../support/until.ts';

let out: string;
let api: TestDemo;
let demo: TestDemo;
let browser: Browser;

const SITE = 'https://genies.example';
/** More than one page of the marketplace. */
const CATALOGUE = 30;

/** One demo answers the prerenderer; another one, with the same Genies, serves what it made. */
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'genie-prerender-'));
  [api, browser] = await Promise.all([startTestDemo({ catalogueSize: CATALOGUE }), launchBrowser()]);
  await run();
  demo = await startTestDemo({ dist: out, catalogueSize: CATALOGUE });
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await api?.stop();
  await rm(out, { recursive: true });
});

const run = (
  from = `${api.platform}/v1`,
  portals = ['sunny-group'],
  tell: (line: string) => void = () => undefined,
) => prerender({ api: from, pageApi: '', out, site: SITE, dist: DIST, portals }, tell);
const open = (path: string, options?: BrowserContextOptions) =>
  openPage(browser, demo.platform + path, options);
const calls = ({ requests }: WatchedPage) => requests.filter((request) => request.url().endsWith('/v1'));
const readOut = (path: string) => readFile(join(out, path), 'utf8');

const PAGES = [
  '/g/sunny-dental',
  '/g/rihla',
  '/p/sunny-group',
  '/q/sunny-dental',
  '/marketplace',
  '/browse/health',
] as const;

test.each(PAGES)(
  '%s is there before any script, and the script moves nothing and asks nobody',
  async (path) => {
    const locale = path === '/g/rihla' ? 'ar' : 'en-GB';
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      const { resource, action } = (request.postDataJSON() ?? {}) as Record<string, string>;
      if (resource) asked.push(`${resource}/${action}`);
    });
    await page.addInitScript(() => {
      const seen = { shift: 0, added: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      document.addEventListener('DOMContentLoaded', () => {
        const root = document.querySelector('.page');
        if (root)
          new MutationObserver((records) => {
            for (const { addedNodes } of records)
              for (const node of addedNodes) seen.added += node instanceof Element ? 1 : 0;
          }).observe(root, { childList: true, subtree: true });
      });
    });
    await page.goto(demo.platform + path);
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'auto');
    if (path.startsWith('/q/')) await until('the scan is counted', () => asked.length > 0);
    await page.waitForLoadState('networkidle');

    expect(await page.evaluate(() => (window as unknown as { seen: object }).seen)).toEqual({
      shift: 0,
      added: 0,
    });
    expect(asked).toEqual(path.startsWith('/q/') ? ['genies/log-qr-scanned'] : []);
    await context.close();
  },
);

test('a page that was prerendered is alive: the visitor’s choices and a typed question work', async () => {
  const watched = await open('/g/sunny-dental', { locale: 'en-GB' });
  const { page, complaints, violations } = watched;
  await page.locator('html[data-theme]').waitFor();
  await page.getByLabel('Colours').selectOption('dark');
  await page.locator('html[data-theme=dark] .genie[data-theme=dark]').waitFor();
  expect(calls(watched)).toEqual([]);

  await page.locator('[part~="input"]').fill('How much is a cleaning?');
  await page.locator('[part~="input"]').press('Enter');
  await page.getByRole('button', { name: 'Type instead' }).click();
  await until('the answer comes from the documents', async () =>
    (await page.locator('[part~="transcript"]').innerText()).includes('95'),
  );
  expect(calls(watched).length).toBe(1);
  expect(complaints).toEqual([]);
  expect(await violations()).toEqual([]);
  await watched.close();
});

test('a portal that was prerendered opens each of its Genies', async () => {
  const { page, violations, close } = await open('/p/sunny-group');
  await page.locator('html[data-theme]').waitFor();
  await page.getByRole('link', { name: /Acme/ }).click();
  await page.locator('.room [part~="start"]').waitFor();

  expect(await violations()).toEqual([]);
  await close();
});

/** What is behind the marketplace's links, followed by who reads markup only. */
async function crawl() {
  const pages = new Set(['/marketplace']);
  const genies = new Set<string>();
  for (const path of pages) {
    const markup = await (await fetch(demo.platform + path)).text();
    for (const [, href = ''] of markup.matchAll(/<a[^>]* href="([^"?]+)"/g)) {
      if (href.startsWith('/browse/')) pages.add(href);
      if (href.startsWith('/g/')) genies.add(href.slice('/g/'.length));
    }
  }
  return { pages, genies };
}

test('links alone lead from the marketplace to every Genie in it', async () => {
  const { pages, genies } = await crawl();
  const answer = await fetch(`${api.platform}/v1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ resource: 'marketplace', action: 'list', data: { limit: 100 } }),
  });
  const { data } = (await answer.json()) as { data: { genies: { slug: string }[] } };

  expect(data.genies.length).toBe(CATALOGUE);
  expect([...genies].toSorted()).toEqual(data.genies.map(({ slug }) => slug).toSorted());
  expect([...pages]).toContain('/browse/all-2');
  const sitemap = await readOut('sitemap.xml');
  for (const path of pages) expect(sitemap).toContain(`<loc>${SITE}${path}</loc>`);
  const markup = await readOut('browse/all-2/index.html');
  expect(markup).toContain(`<link rel="canonical" href="${SITE}/browse/all-2" />`);
  expect(markup).toMatch(/property="og:image" content="[^"]+\/marketplace\/share-[\da-f]{16}\.png"/);
  expect(markup).toContain('rel="prev"');
});

test('a category that was prerendered is a place to go on from, and to come back to', async () => {
  const watched = await open('/browse/health', { locale: 'en-GB' });
  const { page, violations, complaints } = watched;
  await page.locator('html[data-theme]').waitFor();
  await page.getByRole('link', { name: 'All', exact: true }).click();
  await page.getByRole('heading', { name: 'All Genies' }).waitFor();
  expect(page.url()).toBe(`${demo.platform}/marketplace`);

  await page.goBack();
  await page.getByRole('heading', { name: 'Health', level: 2 }).waitFor();
  expect(page.url()).toBe(`${demo.platform}/browse/health`);
  expect(complaints).toEqual([]);
  expect(await violations()).toEqual([]);
  await watched.close();
});

test('a visitor who reads another language gets the page in theirs', async () => {
  const { page, close } = await open('/p/sunny-group', { locale: 'ar' });
  await page.locator('html[dir=rtl][lang=ar]').waitFor();

  expect(await page.getByLabel('اللغة').inputValue()).toBe('ar');
  await close();
});

test('the brand’s colours are there before the script, without a style in the markup', async () => {
  const { page, close } = await open('/g/sunny-dental', { javaScriptEnabled: false });

  const button = page.locator('.genie');
  expect(await button.evaluate((element) => getComputedStyle(element).getPropertyValue('--_brand'))).toBe(
    '#0b6e99',
  );
  expect(await readOut('g/sunny-dental/index.html')).not.toContain('style="');
  await close();
});

const LINKS = ['https://sunny-dental.example/book', 'tel:+15550142200', 'mailto:hello@sunny-dental.example'];
const RIHLA = 'رحلة للسفر والسياحة';

test.each([
  ['/g/sunny-dental', 'please switch on JavaScript', 'Sunny Dental', LINKS],
  ['/g/rihla', 'فعّل JavaScript', RIHLA, []],
  ['/q/sunny-dental', 'please switch on JavaScript', 'Sunny Dental', [...LINKS, '/g/sunny-dental']],
  ['/p/sunny-group', 'please switch on JavaScript', 'Sunny Group', ['https://sunny-group.example/']],
])('%s without JavaScript: who it is, its links, and what is missing', async (path, missing, name, links) => {
  const { page, close } = await open(path, { javaScriptEnabled: false });

  expect(await page.locator('.no-script').innerText()).toContain(missing);
  expect(await page.locator('.page').innerText()).toContain(name);
  for (const href of links)
    expect([href, await page.locator(`a[href="${href}"]`).isVisible()]).toEqual([href, true]);
  expect(await page.locator('[part~="start"]:visible, select:visible, textarea:visible').count()).toBe(0);
  expect(await page.locator('a[href^="tel:"]:visible, a[href^="https:"]:visible').count()).toBeGreaterThan(0);
  await close();
});

/** Everything of an answer that could tell it from another one. */
async function allOf(response: Response | undefined) {
  const headers = [...(response?.headers ?? [])].filter(([name]) => !/date|keep-alive|connection/.test(name));
  return [response?.status, headers, await response?.text()];
}

test('no private Genie is anywhere, and its page is that of an unknown one', async () => {
  const answers = await Promise.all(
    ['g', 'q', 'p', 'print', 'invite'].map(async (kind) => {
      const [hidden, unknown] = await Promise.all(
        ['vip-concierge', 'nobody-here-11'].map((slug) => fetch(`${demo.platform}/${kind}/${slug}`)),
      );
      return [await allOf(hidden), await allOf(unknown)];
    }),
  );
  for (const [hidden, unknown] of answers) expect(hidden).toEqual(unknown);

  const files = await readdir(out, { recursive: true });
  expect(files.filter((name) => name.includes('vip-concierge') || name.includes('closed-shop'))).toEqual([]);
  for (const name of files.filter((path) => /\.(html|xml|txt|css)$/.test(path)))
    expect(await readOut(name)).not.toMatch(/vip-concierge|VIP Concierge|session_ticket/);
});

test('where the script does not come, the page says so after a while, in its own language', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/assets/pages/*.js', (route) => route.abort('connectionrefused'));
  await page.goto(`${demo.platform}/g/rihla`);
  const late = page.getByText('فأعد تحميل الصفحة');
  expect(await late.isVisible()).toBe(false);

  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  expect(await late.isVisible()).toBe(true);
  await context.close();
});

test('what search engines and previews are told', async () => {
  const markup = await readOut('g/sunny-dental/index.html');
  const address = 'https://genies.example/g/sunny-dental';

  expect(markup).toContain(`<link rel="canonical" href="${address}" />`);
  const [, image = ''] = /property="og:image" content="([^"]+)"/.exec(markup) ?? [];
  expect(image).toMatch(/^https:\/\/genies\.example\/g\/sunny-dental\/share-[\da-f]{16}\.png$/);
  const png = await readFile(join(out, new URL(image).pathname));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(await readOut('sitemap.xml')).toContain(`<loc>${address}</loc>`);
  expect(await readOut('sitemap.xml')).not.toContain('/q/');
  expect(await readOut('robots.txt')).toContain('Sitemap: https://genies.example/sitemap.xml');
  expect(await readOut('q/sunny-dental/index.html')).toContain('<meta name="robots" content="noindex" />');
});

/** When each file below the output was written. */
async function writtenAt(): Promise<Record<string, number>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [relative(out, path), (await stat(path)).mtimeMs])),
  );
}

test('the run after one that was killed writes what that has not, and nothing else', async () => {
  const before = await writtenAt();
  await rm(join(out, 'g/sunny-dental/index.html'));
  await writeFile(join(out, `g/rihla/index.html.${randomUUID()}.tmp`), 'half of it');
  const told: string[] = [];

  const { changed, removed } = await run(undefined, undefined, (line) => told.push(line));

  expect({ changed, removed }).toEqual({ changed: 1, removed: 0 });
  expect(told.at(-1)).toMatch(/^(\d+) of \1 Genies, 1 pages changed$/);
  const after = await writtenAt();
  expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted());
  expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([
    'g/sunny-dental/index.html',
  ]);
});

test('a second run changes nothing; what has gone is removed, and what is not ours stays', async () => {
  const again = await run();
  expect(again).toMatchObject({ portals: 1, changed: 0, removed: 0 });

  await cp(join(out, 'g/sunny-dental'), join(out, 'g/has-gone'), { recursive: true });
  await mkdir(join(out, 'g/by-hand'));
  await writeFile(join(out, 'g/by-hand/index.html'), '<p>by hand</p>');
  const after = await run();
  expect(after).toMatchObject({ changed: 0, removed: 1 });
  expect(await readOut('g/by-hand/index.html')).toBe('<p>by hand</p>');
  await expect(readOut('g/has-gone/index.html')).rejects.toThrow('ENOENT');
  await rm(join(out, 'g/by-hand'), { recursive: true });
});

test('an API that names fewer Genies than it has stops the run, and no page is lost', async () => {
  const short = createServer(async (request, response) => {
    const sent = await text(request);
    const answer = await fetch(`${api.platform}/v1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: sent,
    });
    response.end((await answer.text()).replace(/"count":(\d+)/, '"count":1$1'));
  });
  await new Promise<void>((resolve) => short.listen(0, '127.0.0.1', resolve));
  const { port } = short.address() as AddressInfo;
  const before = await readdir(join(out, 'g'));

  await expect(run(`http://127.0.0.1:${port}`)).rejects.toThrow(/there are 1\d+ Genies, but has named only/);
  expect(await readdir(join(out, 'g'))).toEqual(before);
  short.close();
});

test('a portal that is not there is told, and leaves no page', async () => {
  const { missing, portals } = await run(`${api.platform}/v1`, ['sunny-group', 'nobody', 'a/b']);

  expect({ missing, portals }).toEqual({ missing: ['nobody', 'a/b'], portals: 1 });
  expect(await readdir(join(out, 'p'))).toEqual(['sunny-group']);
});

test.each(PAGES)('%s: no errors in its markup, no barriers, nothing beyond the screen', async (path) => {
  expect(await findHtmlErrors(await readOut(`${path.slice(1)}/index.html`))).toEqual([]);
  for (const javaScriptEnabled of [true, false])
    for (const width of [320, 1440]) {
      const { page, close } = await open(path, { javaScriptEnabled, viewport: { width, height: 700 } });
      if (javaScriptEnabled) await page.locator('html[data-theme]').waitFor();
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ width, javaScriptEnabled, beyond: Math.max(0, beyond) }).toEqual({
        width,
        javaScriptEnabled,
        beyond: 0,
      });
      if (javaScriptEnabled) expect(await findBarriers(page, 'html')).toEqual([]);
      await close();
    }
});
