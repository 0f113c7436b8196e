import type { Browser } from 'playwright';
import type { Sample } from './compare.ts';
import type { HostPage, HostPages } from './host-pages.ts';
import { measureHeapKb, measureMainThread } from './measure-main-thread.ts';
import { openTab } from './open-tab.ts';
import { applyProfile, type Profile } from './profile.ts';
import { readTraces, type Traces } from './read-traces.ts';
import { wantCall } from './want-call.ts';
import { watchHostPage } from './watch-host-page.ts';
import { trafficSample, watchTraffic } from './watch-traffic.ts';

export interface LauncherVisit {
  sample: Sample;
  traces: Traces;
}

/** Opens a host page cold, waits until its launcher shows and all is quiet, and reads what that has cost. */
export async function visitLauncher(
  browser: Browser,
  pages: HostPages,
  subject: HostPage,
  profile: Profile,
): Promise<LauncherVisit> {
  const tab = await openTab(browser);
  const { page, cdp, ask } = tab;
  await page.addInitScript(watchHostPage, subject === 'blank' ? 'h1' : '[part~="launcher"]');
  const traffic = await watchTraffic(cdp);
  await applyProfile(cdp, profile);
  const readMainThread = await measureMainThread(cdp);

  await page.goto(pages.urlOf(subject), { waitUntil: 'commit' });
  const seenAtMs = await ask(`${subject} shows (${profile})`, () => window.hostPageWatch.seenAtMs);
  if (subject === 'widget') await ask('the API has answered', () => window.hostPageWatch.ready);
  await traffic.quiet();

  const { taskMs, scriptMs } = await readMainThread();
  const { layoutShift, longTasks, longestTaskMs } = await page.evaluate(() => window.hostPageWatch);
  const traces = await page.evaluate(readTraces);
  const sample: Sample = {
    ...trafficSample('launcher shown', traffic.sum()),
    [`launcher visible, ${profile}, ms`]: seenAtMs,
    [`main thread, ${profile}, CPU ms`]: taskMs,
    [`script, ${profile}, CPU ms`]: scriptMs,
    [`long tasks, ${profile}`]: longTasks,
    [`longest task, ${profile}, ms`]: longestTaskMs,
    'layout shift': layoutShift,
    'heap, kB': await measureHeapKb(cdp),
    'DOM nodes': traces.domNodes,
    'globals added': traces.globals.length,
    'storage keys written': traces.storageKeys.length,
  };
  const wanted = subject === 'widget' ? await wantCall(tab, traffic, profile) : {};
  await tab.close();
  return { sample: { ...sample, ...wanted }, traces };
}
