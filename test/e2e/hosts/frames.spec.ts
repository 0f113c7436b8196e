/** Pages of sites that put us into a frame, and one that has no https. */
import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { startTestDemo, type TestDemo } from '../../support/demo.ts';
import { FRAMES } from '../../support/hosts/frames.ts';
import { type HostServer, serveHosts } from '../../support/hosts/serve-hosts.ts';
import { until } from '../../support/until.ts';
import { visit } from '../../support/visitor.ts';

const SHOP = { title: 'a shop', proof: 'true' };

let demo: TestDemo;
let browser: Browser;
let inner: HostServer;
let outer: HostServer;

beforeAll(async () => {
  [demo, browser] = await Promise.all([
    startTestDemo(),
    launchBrowser({ args: ['--host-resolver-rules=MAP shop.test 127.0.0.1'] }),
  ]);
  [inner, outer] = await Promise.all([serveHosts(demo.platform), serveHosts(demo.platform)]);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([inner?.close(), outer?.close(), demo?.stop()]);
});

const part = (place: Page | Frame, name: string) => place.locator(`[part~="${name}"]`).first();
const told = (place: Page | Frame, name: string) =>
  place.evaluate((wanted) => window.genieWatch.events.find((event) => event.name === wanted)?.detail, name);

async function speak(place: Page | Frame): Promise<void> {
  await part(place, 'launcher').click();
  await part(place, 'start').click();
  await part(place, 'consent').click();
}

/** Types instead of what has failed. */
async function typesAndIsAnswered(place: Page | Frame): Promise<void> {
  await place.getByRole('button', { name: 'Type instead' }).click();
  await until('a typed call is live', () => told(place, 'genie:session-live'), { timeoutMs: 25_000 });
  await part(place, 'input').fill('Do you take insurance?');
  await part(place, 'input').press('Enter');
  await until('it is answered', async () =>
    /insur[^]*insur/i.test(await part(place, 'transcript').innerText()),
  );
}

describe.concurrent('in', { timeout: 60_000 }, () => {
  test.each(FRAMES.map((fixture) => [fixture.title, fixture] as const))('%s', async (_title, fixture) => {
    const body = `<iframe ${fixture.frame} src="${inner.addressOf(SHOP)}" style="width: 100%; height: 640px"></iframe>`;
    const visitor = await visit(browser, outer.addressOf({ ...SHOP, body, tag: '' }), {
      expectedErrors: /^Blocked opening/, // our proof of the sandbox
      viewport: { width: 1000, height: 1000 },
    });
    const frame = await until('the frame', () => visitor.page.frames()[1]);
    await part(frame, 'launcher').waitFor();
    expect(await frame.evaluate(fixture.proof)).toBe(true);

    await speak(frame);
    if (fixture.spoken === 'live') {
      await until('the call is live', () => told(frame, 'genie:session-live'), { timeoutMs: 25_000 });
    } else {
      const { code, words } = fixture.spoken;
      expect(await frame.getByRole('alert').innerText()).toMatch(words);
      expect(await told(frame, 'genie:session-failed')).toMatchObject({ code });
      await typesAndIsAnswered(frame);
    }
    expect(visitor.warnings).toEqual([]);
    await visitor.leave();
  });

  test('plain http on a name of its own, a call says that it needs https, and typing works', async () => {
    const address = inner.addressOf(SHOP).replace('localhost', 'shop.test');
    const visitor = await visit(browser, address);
    const { page } = visitor;
    await part(page, 'launcher').waitFor();
    expect(await page.evaluate('[isSecureContext, location.hostname]')).toEqual([false, 'shop.test']);

    await speak(page);
    expect(await page.getByRole('alert').innerText()).toMatch(/needs a secure page[^]*https:\/\//);
    expect(await told(page, 'genie:session-failed')).toMatchObject({ code: 'microphone-insecure' });
    await typesAndIsAnswered(page);
    expect(visitor.warnings).toEqual([]);
    await visitor.leave();
  });
});
