import type { Browser } from 'playwright';
import { countPages, searchFor, scrollThrough, turnPages } from './browse-market.ts';
import type { Sample } from './compare.ts';
import { measureHeapKb } from './measure-main-thread.ts';
import { openTab, type Tab } from './open-tab.ts';
import { applyProfile, type Profile } from './profile.ts';
import { watchHostPage } from './watch-host-page.ts';

const CARD = '.grid .listing:not(.skeleton)';
const TURNS = 20;
const MORE_TURNS = 80;

/** Opens the marketplace cold and waits for its cards; where nothing is slowed down, also browses through it. */
export async function visitMarket(browser: Browser, platform: string, profile: Profile): Promise<Sample> {
  const tab = await openTab(browser);
  const { page, cdp, ask } = tab;
  await page.addInitScript(watchHostPage, CARD);
  await applyProfile(cdp, profile);
  await page.goto(`${platform}/marketplace`, { waitUntil: 'commit' });
  const seenAtMs = await ask(`the first cards show (${profile})`, () => window.hostPageWatch.seenAtMs);
  await page.locator('.strip .listing:not(.skeleton)').first().waitFor();
  const before = await page.evaluate(() => ({ ...window.hostPageWatch, longestTaskMs: 0 }));
  await page.evaluate(() => (window.hostPageWatch.longestTaskMs = 0));
  await page.evaluate(scrollThrough);
  const after = await page.evaluate(() => window.hostPageWatch);
  const sample: Sample = {
    [`first cards, ${profile}, ms`]: seenAtMs,
    'layout shift': before.layoutShift,
    [`long tasks while scrolling, ${profile}`]: after.longTasks - before.longTasks,
    [`longest task while scrolling, ${profile}, ms`]: after.longestTaskMs,
  };
  const further = profile === '1x' ? await browse(tab) : {};
  await tab.close();
  return { ...sample, ...further };
}

/** Searches, goes back and, where there are as many, turns a hundred pages: nothing may pile up. */
async function browse({ page, cdp }: Tab): Promise<Sample> {
  const countNodes = () => page.evaluate(() => document.querySelectorAll('*').length);
  const first = { 'DOM nodes, page 1': await countNodes(), 'heap, page 1, kB': await measureHeapKb(cdp) };
  const searchMs = await page.evaluate(searchFor, 'maple');
  await page.evaluate(() => history.back());
  await page.locator('.page-link[rel=next]').waitFor();
  const sample = { ...first, 'search, last letter to list, ms': searchMs };
  if ((await page.evaluate(countPages)) <= TURNS + MORE_TURNS) return sample;

  const tookMs = await page.evaluate(turnPages, TURNS);
  const later = {
    'DOM nodes, 20 pages on': await countNodes(),
    'heap, 20 pages on, kB': await measureHeapKb(cdp),
  };
  await page.evaluate(turnPages, MORE_TURNS);
  return {
    ...sample,
    ...later,
    'a page turned, ms': tookMs.toSorted((a, b) => a - b)[TURNS / 2] ?? Number.NaN,
    'heap, 100 pages on, kB': await measureHeapKb(cdp),
  };
}
