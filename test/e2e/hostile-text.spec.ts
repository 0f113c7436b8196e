/**
 * What others wrote stays what they wrote: every hostile string through every place that shows one, in a browser that
 * lets no text become markup, and that tells who tries.
 */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { bundleScript } from '../support/bundle.ts';
import { prerenderHostile } from '../support/hostile/prerender-hostile.ts';
import { type AnswerServer, serveAnswers } from '../support/serve-answers.ts';
import { watchExecution } from '../support/hostile/watch-execution.ts';

/** No script but ours, no policy that could make markup of text; pictures may come from anywhere, as they may for real. */
const STRICT =
  "default-src 'none'; frame-src 'self'; img-src http: https:; script-src 'nonce-ours'; require-trusted-types-for 'script'; trusted-types 'none'";
/** The same for a prerendered document, which brings its script and styles as files. */
const STRICT_FILES = STRICT.replace("'nonce-ours'", "'self'; style-src 'self'; connect-src 'self'");

let browser: Browser;
let server: AnswerServer;

beforeAll(async () => {
  const [launched, script] = await Promise.all([
    launchBrowser(),
    bundleScript(new URL('../support/hostile/hostile-page.tsx', import.meta.url)),
  ]);
  browser = launched;
  const body = '<!doctype html><title>Hostile</title><body><script nonce="ours" src="/page.js"></script>';
  server = await serveAnswers(async (path) => {
    if (path === '/page.js') return { type: 'text/javascript', body: script };
    if (path === '/strict') return { type: 'text/html', body, csp: STRICT };
    if (path === '/open') return { type: 'text/html', body };
    const [, kind, round] = /^\/prerendered\/(genie|qr|portal)\/(\d+)$/.exec(path) ?? [];
    if (kind !== 'genie' && kind !== 'qr' && kind !== 'portal') return undefined;
    return { type: 'text/html', body: await prerenderHostile(kind, Number(round)), csp: STRICT_FILES };
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A page of ours, with everything watched that a string could do. */
async function openHostile(path: string) {
  const page = await browser.newPage();
  const canaries: string[] = [];
  await page.route(/^(?!http:\/\/localhost)/, (route) => {
    const { hostname } = new URL(route.request().url());
    if (hostname === 'canary.test') canaries.push(route.request().url());
    return route.abort();
  });
  await page.addInitScript(watchExecution);
  await page.goto(server.origin + path);
  return { page, canaries };
}

const executionOf = (page: Page) => page.evaluate(() => window.execution);

test('without protection these strings run, and it is seen that they do', async () => {
  const { page, canaries } = await openHostile('/open');

  await page.evaluate(async () => {
    for (const text of window.hostile.strings) {
      if (/equiv/i.test(text)) continue; // it would leave the page
      const root = document.createElement('div');
      root.innerHTML = text;
      document.body.append(root);
    }
  });

  await expect.poll(async () => (await executionOf(page)).booms).toBeGreaterThan(50);
  await expect.poll(() => canaries.length).toBeGreaterThan(0);
  await page.close();
});

test('the strict page refuses to make markup of them, and says so', async () => {
  const { page } = await openHostile('/strict');

  const refused = await page.evaluate(() => {
    const root = document.createElement('div');
    return window.hostile.strings.filter((text) => {
      try {
        root.innerHTML = text;
        return false;
      } catch {
        return true;
      }
    }).length;
  });

  expect(refused).toBe(await page.evaluate(() => window.hostile.strings.length));
  expect((await executionOf(page)).violations).toContainEqual(
    expect.stringMatching(/^require-trusted-types-for/),
  );
  await page.close();
});

test('24,000 renders of hostile strings: none runs, each shows as it was written', async () => {
  const { page, canaries } = await openHostile('/strict');

  const reports = await page.evaluate(() => window.hostile.drawAll());

  expect(reports.filter(({ problems }) => problems.length > 0)).toEqual([]);
  expect(await executionOf(page)).toEqual({ booms: 0, violations: [] });
  expect(canaries).toEqual([]);
  expect(reports.reduce((sum, { renders }) => sum + renders, 0)).toBeGreaterThan(24_000);
  await page.close();
}, 180_000);

test.each(['genie', 'qr', 'portal'] as const)(
  'the same in the markup of prerendered documents: %s',
  async (kind) => {
    const { page, canaries } = await openHostile('/strict');

    const report = await page.evaluate((wanted) => window.hostile.readPrerendered(wanted), kind);

    expect(report.problems).toEqual([]);
    expect(await executionOf(page)).toEqual({ booms: 0, violations: [] });
    expect(canaries).toEqual([]);
    expect(report.renders).toBeGreaterThan(1000);
    await page.close();
  },
);
