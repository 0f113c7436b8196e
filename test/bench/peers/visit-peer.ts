import type { Browser } from 'playwright';
import type { Sample } from '../compare.ts';
import { measureHeapKb, measureMainThread } from '../measure-main-thread.ts';
import { applyProfile, type Profile } from '../profile.ts';
import { readTraces, type Traces } from '../read-traces.ts';
import { watchHostPage } from '../watch-host-page.ts';
import { trafficSample, watchTraffic } from '../watch-traffic.ts';
import { ELEVENLABS_API, ELEVENLABS_CONFIG, PEERS, type PeerName } from './peers.ts';

const PATIENCE_MS = 15_000;
const IDLE_MS = 2_000;

export interface PeerVisit {
  sample: Sample;
  traces: Traces;
  /** Width and height of the launcher, px; null where it never showed. */
  box: { width: number; height: number } | null;
  /** Uncaught errors, and errors that the browser printed. */
  errors: number;
  /** What the page's policies refused. */
  violations: number;
}

/** Opens a page cold, waits until the launcher shows and the line is quiet, then leaves it alone for two seconds. */
export async function visitPeer(
  browser: Browser,
  url: string,
  peer: PeerName,
  profile: Profile,
): Promise<PeerVisit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  let errors = 0;
  page.on('pageerror', () => errors++);
  page.on('console', (line) => {
    if (line.type() === 'error' && !/ERR_NAME_NOT_RESOLVED/.test(line.text())) errors++; // this machine is offline
  });
  await page.route(ELEVENLABS_API, (route) =>
    route.fulfill({ json: ELEVENLABS_CONFIG, headers: { 'access-control-allow-origin': '*' } }),
  );
  await page.addInitScript(countViolations);
  await page.addInitScript(watchHostPage, PEERS[peer].launcher);
  const traffic = await watchTraffic(cdp);
  await applyProfile(cdp, profile);
  const readMainThread = await measureMainThread(cdp);

  await page.goto(url, { waitUntil: 'commit' });
  const seenAtMs = await page.evaluate(
    (patienceMs) =>
      Promise.race([
        window.hostPageWatch.seenAtMs,
        new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs)),
      ]),
    PATIENCE_MS,
  );
  await traffic.quiet();
  const { taskMs, scriptMs } = await readMainThread();
  await page.waitForTimeout(IDLE_MS); // what is measured is just this: the page is left alone
  const idle = await readMainThread();
  const { layoutShift } = await page.evaluate(() => window.hostPageWatch);
  const traces = await page.evaluate(readTraces);
  const violations = await page.evaluate(
    () => (window as unknown as { violations: unknown[] }).violations.length,
  );
  const box = seenAtMs === undefined ? null : await page.locator(PEERS[peer].launcher).first().boundingBox();
  const sample: Sample = {
    ...trafficSample('launcher shown', traffic.sum()),
    ...(seenAtMs !== undefined && { [`launcher visible, ${profile}, ms`]: seenAtMs }),
    [`main thread, ${profile}, CPU ms`]: taskMs,
    [`script, ${profile}, CPU ms`]: scriptMs,
    [`idle main thread, ${profile}, CPU ms a second`]: ((idle.taskMs - taskMs) * 1000) / IDLE_MS,
    'layout shift': layoutShift,
    'heap, kB': await measureHeapKb(cdp),
    'DOM nodes': traces.domNodes,
    'globals added': traces.globals.length,
    'storage keys written': traces.storageKeys.length,
  };
  await context.close();
  return { sample, traces, box, errors, violations };
}

/** Runs in the page before anything else. */
function countViolations(): void {
  const violations: string[] = [];
  Object.defineProperty(window, 'violations', { value: violations, enumerable: false });
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    violations.push(effectiveDirective),
  );
}
