import type { Browser, Page } from 'playwright';
import { expect, test } from 'vitest';
import type { TestDemo } from '../support/demo.ts';
import { openPage } from '../support/open-page.ts';
import { FIRST_WORDS, SPEECH_WAV } from '../support/speech.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visitor.ts';
import { en } from '../../shared/messages/en.ts';
import { consentVersion } from '../../widget/panel/consent-version.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage), { browser: { microphoneWav: SPEECH_WAV } });

test('half a minute on a page without a touch leaves no trace: two requests to one host, nothing kept, nothing running', async () => {
  const seen = await openPage(browser, 'about:blank');
  const { page, requests } = seen;
  await page.clock.install();
  await page.addInitScript(noteTraces);
  await page.goto(`${demo.site}/legacy`);
  await until('the widget is ready', () => page.evaluate(() => window.traces.isReady));
  const before = await page.evaluate(() => window.traces.timers.length);

  await page.clock.runFor(30_000);

  expect(await page.evaluate(() => window.traces.timers.slice(-1)[0])).toBeDefined(); // the recorder does record
  expect(await page.evaluate(() => window.traces.timers.length)).toBe(before);
  const others = requests
    .map((request) => request.url())
    .filter((url) => !url.startsWith(demo.site) && url !== 'about:blank');
  expect(others).toEqual([`${demo.platform}/widget.js`, `${demo.platform}/v1`]);
  expect(await tracesOf(page)).toEqual({ written: [], stored: [], databases: [], caches: [], fonts: [] });
  expect(await page.context().cookies()).toEqual([]);
  for (const request of requests.filter((each) => each.url().startsWith(demo.platform))) {
    const headers = await request.allHeaders();
    expect(headers.cookie).toBeUndefined();
    expect((await (await request.response())?.allHeaders())?.['set-cookie']).toBeUndefined();
  }
  await seen.close();
});

const FUNNEL = `<!doctype html><html lang="en"><head><title>Shop</title><link rel="icon" href="data:," /></head>
  <body><h1>Shop</h1><script>window.dataLayer = [];</script>`;

/** A shop's page that measures; `attributes` are those of its tag. */
async function openShop(attributes: string, isAgainst = false) {
  const visitor = await visit(browser, `${demo.site}/`, {
    async prepare(page) {
      if (isAgainst)
        await page.addInitScript(() =>
          Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
        );
      const body = `${FUNNEL}<script async src="${demo.platform}/widget.js" data-genie="sunny-dental" ${attributes}></script></body></html>`;
      await page.route(`${demo.site}/`, (route) => route.fulfill({ contentType: 'text/html', body }));
    },
  });
  await until('the widget is ready', () => visitor.watch.happened('genie:ready'));
  return visitor;
}

test('where the page asks for it, its data layer hears how far a visitor comes, and not a word of what they say', async () => {
  const visitor = await openShop('data-analytics="datalayer"');
  const { page, part, watch } = visitor;
  expect(await dataLayerOf(page)).toEqual([]);

  await visitor.call();
  await visitor.reads(FIRST_WORDS);
  await until('something is heard', () => watch.happened('genie:first-audio'));
  await part('end').click();
  await until('the call is over', () => watch.happened('genie:session-ended'));

  const heard = await dataLayerOf(page);
  expect(heard.map(({ event }) => event)).toEqual([
    'genie_shown',
    'genie_opened',
    'genie_consented',
    'genie_connected',
    'genie_first_audio',
    'genie_turns',
    'genie_ended',
  ]);
  expect(heard.find(({ event }) => event === 'genie_turns')?.genie_count).toBeGreaterThan(0);
  expect(heard.at(-1)).toMatchObject({ genie_slug: 'sunny-dental', genie_reason: 'visitor-ended' });
  const told = await watch.events('genie:funnel');
  expect(told.map(({ detail }) => detail.step)).toEqual([
    'shown',
    'opened',
    'consented',
    'connected',
    'first-audio',
    'turns',
    'ended',
  ]);
  expect(JSON.stringify([heard, told])).not.toMatch(/Hello|heard|eyJ|ticket|token/);
  await visitor.leave();
});

test.each([
  ['the page has not asked for it', '', false],
  ['the browser says Global Privacy Control', 'data-analytics="datalayer"', true],
])('nobody hears of anything where %s', async (_why, attributes, isAgainst) => {
  const visitor = await openShop(attributes, isAgainst);
  await visitor.part('launcher').click();
  await visitor.part('start').waitFor();
  const files = () => visitor.requests.filter((request) => request.url().includes('follow-visitor')).length;
  if (isAgainst) await until('it loads, and is refused there', files);
  await visitor.page.waitForLoadState('networkidle');

  expect(await dataLayerOf(visitor.page)).toEqual([]);
  expect(await visitor.watch.events('genie:funnel')).toEqual([]);
  expect(files()).toBe(Number(isAgainst));
  await visitor.leave();
});

test('what a visitor agrees to is told with the question for a room: when, to which words, in which language', async () => {
  const visitor = await visit(browser, `${demo.site}/`);
  const { page, part, watch } = visitor;
  const asked = page.waitForRequest((request) => request.url().endsWith('/voice/token'));
  await part('launcher').click();
  await part('start').click();
  await page.getByRole('link', { name: /^Privacy policy of Sunny Dental/ }).waitFor();

  await part('consent').click();

  const { consent, participant_attributes } = (await asked).postDataJSON();
  expect(consent).toEqual({
    given_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    version: consentVersion(en),
    language: 'en',
    input: 'voice',
  });
  expect(participant_attributes).toBeUndefined();
  await until('the call is live', () => watch.happened('genie:session-live')); // the backend took it
  await part('end').click();
  await visitor.leave();
});

declare global {
  interface Window {
    traces: { isReady: boolean; timers: string[]; written: string[] };
    dataLayer: Record<string, unknown>[];
  }
}

function dataLayerOf(page: Page) {
  return page.evaluate(() => window.dataLayer);
}

function tracesOf(page: Page) {
  return page.evaluate(async () => ({
    written: window.traces.written,
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    fonts: [...document.fonts].map(({ family }) => family),
  }));
}

/** Notes every timer that is set, and every write to what outlives the page. */
function noteTraces(): void {
  const timers: string[] = [];
  const written: string[] = [];
  window.traces = { isReady: false, timers, written };
  document.addEventListener('genie:ready', () => (window.traces.isReady = true));
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'] as const) {
    const native = window[name] as (...args: unknown[]) => number;
    Object.assign(window, {
      [name]: (...args: unknown[]) => {
        timers.push(name);
        return native.apply(window, args);
      },
    });
  }
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    written.push(key);
    setItem.call(this, key, value);
  };
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    get() {
      return cookie?.get?.call(this) as string;
    },
    set(value: string) {
      written.push(value);
      cookie?.set?.call(this, value);
    },
  });
}
