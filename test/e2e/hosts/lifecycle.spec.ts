/** Pages that are put away and come back, prepared before anybody asks, hidden, printed, written anew. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { startTestDemo, type TestDemo } from '../../support/demo.ts';
import { visitBrokenShop } from '../../support/hosts/broken-shop.ts';
import { type FaultyPlatform, startFaultyPlatform } from '../../support/hosts/faulty-platform.ts';
import { type HostServer, serveHosts } from '../../support/hosts/serve-hosts.ts';
import { startUnseenTabs, type UnseenTabs, untilIn } from '../../support/hosts/unseen-tabs.ts';
import { until } from '../../support/until.ts';

const SHOP = { title: 'a shop', proof: 'true' };
const TELLS_RETURNS = `<script>window.returned = 0; addEventListener('pageshow', ({ persisted }) => { if (persisted) returned++; });</script>`;
const LAUNCHER = `document.querySelector('genie-widget')?.shadowRoot.querySelector('[part=launcher]')`;

let demo: TestDemo;
let browser: Browser;
let tabs: UnseenTabs;
let line: FaultyPlatform;
let hosts: HostServer;

/** How often the API was asked who a Genie is. */
const asked = () => line.asked.filter((path) => path === '/v1').length;

beforeAll(async () => {
  [demo, browser, tabs] = await Promise.all([
    startTestDemo(),
    launchBrowser({ keepsPages: true }),
    startUnseenTabs(),
  ]);
  line = await startFaultyPlatform(demo.platform);
  hosts = await serveHosts(line.origin);
});
afterAll(async () => {
  await Promise.all([browser?.close(), tabs?.close()]);
  await Promise.all([hosts?.close(), line?.close(), demo?.stop()]);
});

const openKept = () => visitBrokenShop(browser, demo.platform, () => {}, { head: TELLS_RETURNS });

describe('a page that was left', { timeout: 60_000 }, () => {
  type Shop = Awaited<ReturnType<typeof openKept>>;
  const lives = async ({ watch }: Shop) =>
    (await watch.events('genie:session-live')).map(({ detail }) => detail.sessionId);
  const leaveAndReturn = async ({ page }: Shop) => {
    await page.goto(`${demo.platform}/g/closed-shop`);
    await page.goBack({ waitUntil: 'commit' }); // one that was kept does not load again
    await until('it is the page that was put away', () => page.evaluate('window.returned === 1'));
  };

  test('with the panel open comes back as it was, and a call works in it', async () => {
    const shop = await openKept();
    await shop.part('launcher').click();
    await shop.part('input').fill('Do you take');
    await leaveAndReturn(shop);

    expect(await shop.part('input').inputValue()).toBe('Do you take');
    await shop.typesAndIsAnswered();
    await shop.leave();
  });

  test('in a call comes back to the same room, with one microphone', async () => {
    const shop = await openKept();
    await shop.call();
    await leaveAndReturn(shop);

    await until('it is live again', async () => (await lives(shop)).length === 2, { timeoutMs: 25_000 });
    const [before, after] = await lives(shop);
    expect(after).toBe(before);
    expect(await shop.watch.liveTracks()).toBe(1);
    await shop.part('end').click();
    expect(await shop.watch.liveTracks()).toBe(0);
    expect(shop.warnings).toEqual([]);
    await shop.leave();
  });
});

test('a page that is only prepared asks for nothing, and for all of it once it is shown', async () => {
  const shop = hosts.addressOf(SHOP);
  const rules = JSON.stringify({ prerender: [{ urls: [shop], eagerness: 'immediate' }] });
  const street = hosts.addressOf({
    ...SHOP,
    tag: '',
    head: `<script type="speculationrules">${rules}</script>`,
    body: `<a id="in" href="${shop}">In</a>`,
  });
  const before = asked();
  const tab = await tabs.openTab(street);
  await until('the shop is prepared', () => line.asked.includes('/widget.js'));
  expect(asked()).toBe(before);

  await Promise.all([tab.waitForNavigation(), tab.click('#in')]);
  await untilIn(tab, 'the launcher', `!!${LAUNCHER}`);
  expect(await tab.evaluate('performance.getEntriesByType("navigation")[0].activationStart > 0')).toBe(true);
  await until('the Genie was asked for', () => asked() === before + 1);
  await tab.close();
});

test('a page in the background asks for nothing until its visitor comes', async () => {
  const before = asked();
  const tab = await tabs.openTab(hosts.addressOf(SHOP), true);
  await untilIn(tab, 'the launcher', `!!${LAUNCHER}`);
  expect(await tab.evaluate('document.visibilityState')).toBe('hidden');
  expect(asked()).toBe(before);

  await tab.bringToFront();
  await until('the Genie was asked for', () => asked() === before + 1);
  await tab.close();
});

describe('a page', () => {
  test('that is printed shows nothing of us', async () => {
    const shop = await visitBrokenShop(browser, demo.platform, () => {});
    await shop.part('launcher').click();
    await shop.part('start').waitFor();
    await shop.page.emulateMedia({ media: 'print' });
    expect(await shop.page.evaluate('matchMedia("print").matches')).toBe(true);
    expect(await shop.part('panel').isVisible()).toBe(false);
    expect(await shop.part('launcher').isVisible()).toBe(false);
    await shop.page.emulateMedia({ media: 'screen' });
    await shop.part('start').waitFor();
    await shop.leave();
  });

  test('that writes itself anew keeps a launcher that works, and one only', async () => {
    const shop = await visitBrokenShop(browser, demo.platform, () => {});
    await shop.part('launcher').waitFor();
    const again = `<body><h1>Anew</h1><script async src="${shop.line.origin}/widget.js" data-genie="sunny-dental"></script>`;
    await shop.page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, again);
    await shop.page.getByRole('heading', { name: 'Anew' }).waitFor();
    await shop.part('launcher').click();
    await shop.part('start').waitFor();
    expect(await shop.page.locator('genie-widget').count()).toBe(1);
    expect(shop.warnings).toEqual([]);
    await shop.leave();
  });
});
