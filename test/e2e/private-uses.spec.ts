import type { Browser, Page } from 'playwright';
import { expect, test } from 'vitest';
import { startFaultyPlatform } from '../support/hosts/faulty-platform.ts';
import { startUnseenTabs } from '../support/hosts/unseen-tabs.ts';
import type { TestDemo } from '../support/demo.ts';
import { ownerOf, PRIVATE_SLUG, type Owner } from '../support/owner.ts';
import { servePrivateHost, type PrivateHostOptions } from '../support/private-host.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';

let demo: TestDemo;
let browser: Browser;
let owner: Owner;

onStage((stage) => {
  ({ demo, browser } = stage);
  owner = ownerOf(demo);
});

const start = (page: Page) => page.locator('[part~="start"]').first();

async function newPage(): Promise<Page> {
  return (await browser.newContext()).newPage();
}

test('reloads, back and forward, and the same link again cost one use', async () => {
  const { id, link } = await owner.createGrant(0);
  const page = await newPage();
  await page.goto(link);
  await start(page).waitFor();

  for (let times = 0; times < 3; times++) {
    await page.reload();
    await start(page).waitFor();
  }
  for (let times = 0; times < 3; times++) {
    await page.goto(`${demo.platform}/g/sunny-dental`);
    await start(page).waitFor();
    await page.goBack();
    await start(page).waitFor();
  }
  await page.goto('about:blank');
  await page.goto(link);
  await start(page).waitFor();

  expect(await owner.usesOf(id)).toBe(1);
  await page.context().close();
});

test('who fetches the page without running it spends nothing', async () => {
  const { id, link } = await owner.createGrant(0);
  for (const method of ['GET', 'HEAD'])
    await fetch(link.replace('#', '?'), { method, headers: { 'user-agent': 'Slackbot-LinkExpanding 1.0' } });

  expect(await owner.usesOf(id)).toBe(0);
});

test('a browser that prepares the page spends nothing before its visitor is there', async () => {
  const { id, link } = await owner.createGrant(0);
  const [line, tabs] = await Promise.all([startFaultyPlatform(demo.platform), startUnseenTabs()]);
  line.breaks(/^\/links$/, 'page'); // one of the same origin, without a policy
  const tab = await tabs.openTab(`${line.origin}/links`);

  await tab.evaluate(
    (url) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] });
      const way = document.createElement('a');
      way.href = url;
      way.textContent = 'In';
      document.body.append(rules, way);
    },
    link.replace(demo.platform, line.origin).replace('#', '?'),
  );
  // A document that is only fetched asks for none of its scripts.
  await until('the page runs', () => line.asked.some((path) => /\/assets\/.*\.js/.test(path)));
  expect(await owner.usesOf(id)).toBe(0);

  await Promise.all([tab.waitForNavigation(), tab.click('a')]);
  await tab.waitForSelector('[part~="start"]'); // a document later: the one with the grant is left
  expect(await owner.usesOf(id)).toBe(1);
  await Promise.all([tabs.close(), line.close()]);
});

test('an answer that is lost is not asked for again by itself, not even by a reload', async () => {
  const { id, link } = await owner.createGrant(0);
  const page = await newPage();
  let lost = 0;
  await page.route(`${demo.platform}/v1`, async (route) => {
    if (!route.request().headers()['x-agent-access-token'] || lost > 0) return route.continue();
    lost++;
    await route.fetch();
    return route.abort('connectionreset'); // it has counted, and nobody heard
  });
  await page.goto(link);
  await page.getByText('may count as one more use').waitFor();
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  expect(await owner.usesOf(id)).toBe(1);

  await page.reload();
  await page.getByRole('button', { name: 'Open VIP Concierge' }).waitFor();
  expect(await page.getByText('counts as one use').isVisible()).toBe(true);
  expect(await owner.usesOf(id)).toBe(1);

  await page.getByRole('button', { name: 'Open VIP Concierge' }).click();
  await start(page).waitFor();
  expect(await owner.usesOf(id)).toBe(2);
  await page.context().close();
});

test.each<[string, PrivateHostOptions]>([
  ['once', {}],
  ['twice', { isTwice: true }],
])(
  'a page that hands over a grant %s spends it once, when its visitor opens the panel',
  async (_, options) => {
    const { id, token } = await owner.createGrant(0);
    const page = await newPage();
    await page.goto(await servePrivateHost(page, demo, { ...options, accessToken: token }));
    const launcher = page.locator('[part~="launcher"]');
    await launcher.hover();
    await launcher.focus();
    await page.waitForLoadState('networkidle');
    expect(await owner.usesOf(id)).toBe(0);

    await launcher.click();
    await start(page).waitFor();
    await page.locator('[part~="close"]').click();
    await launcher.click();
    await start(page).waitFor();

    expect(await owner.usesOf(id)).toBe(1);
    await page.context().close();
  },
);

test('two widgets on one page share one use, and a panel that opens by itself waits', async () => {
  const { id, token } = await owner.createGrant(1);
  const page = await newPage();
  await page.setViewportSize({ width: 1000, height: 1600 });
  await page.goto(await servePrivateHost(page, demo, { accessToken: token, mode: 'inline', hasTwo: true }));
  const doors = page.getByRole('button', { name: 'Open VIP Concierge' });
  await until('both wait', async () => (await doors.count()) === 2);
  expect(await owner.usesOf(id)).toBe(0);

  await doors.first().click();
  await until('both are open', async () => (await page.locator('[part~="start"]').count()) === 2);

  expect(await owner.usesOf(id)).toBe(1);
  await page.context().close();
});

test('the page of a private Genie keeps its answer in the tab alone', async () => {
  const { link } = await owner.createGrant(0);
  const page = await newPage();
  await page.goto(link);
  await start(page).waitFor();

  const kept = await page.evaluate(() => [
    Object.keys(window['localStorage']),
    Object.keys(window['sessionStorage']),
  ]);
  expect(kept).toEqual([[], [`genie.grant.${PRIVATE_SLUG}`]]);
  expect(await page.context().cookies()).toEqual([]);
  await page.context().close();
});
