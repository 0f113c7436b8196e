import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { startTestDemo, type TestDemo } from '../../support/demo.ts';
import { complaints, middleOf, tapLauncher } from '../../support/hosts/be-guest.ts';
import { CHANGED_BROWSER } from '../../support/hosts/changed-browser.ts';
import { HANDLERS } from '../../support/hosts/handlers.ts';
import { OLD_LIBRARIES } from '../../support/hosts/old-libraries.ts';
import { openHost } from '../../support/hosts/open-host.ts';
import { type HostServer, serveHosts } from '../../support/hosts/serve-hosts.ts';
import { SWALLOWED_EVENTS } from '../../support/hosts/swallowed-events.ts';
import { until } from '../../support/until.ts';

let demo: TestDemo;
let browser: Browser;
let hosts: HostServer;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startTestDemo(), launchBrowser()]);
  hosts = await serveHosts(demo.platform);
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
  await demo?.stop();
});

const PAGES = [...OLD_LIBRARIES, ...CHANGED_BROWSER, ...HANDLERS, ...SWALLOWED_EVENTS].filter(({ title }) =>
  [
    'prototype.js',
    'MooTools',
    'no more than our oldest browsers have',
    'keys, wheel, fingers and mouse that it has prevented',
    'clicks that nobody hears of',
  ].includes(title),
);

test.each(PAGES.map((fixture) => [fixture.title, fixture] as const))(
  'where scripts were first, a question is answered all the same: %s',
  async (_title, fixture) => {
    const visit = await openHost(browser, hosts.addressOf(fixture), fixture);
    const { page, ask, askOf, lines } = visit;
    const tap = async (part: string) => {
      const box = await until(`${part} shows`, () => askOf((guest, name) => guest.boxOf(name), part));
      await page.mouse.click(...middleOf(box));
    };
    expect(await visit.inPage<boolean>(fixture.proof)).toBe(true);

    visit.release();
    await tapLauncher(visit, fixture);
    await tap('input');
    await page.keyboard.type('When are you open on Saturday?');
    await tap('send');
    await page.getByRole('button', { name: 'Type instead' }).click();
    await until('the answer', async () =>
      /Saturday[^?]*\d/.test(await ask(({ text }) => text('transcript'))),
    );
    await tap('end');
    await until('the call is over', async () => !(await ask(({ boxOf }) => boxOf('end'))));

    expect(complaints(fixture, lines)).toEqual({ errors: [], warnings: [] });
    await visit.close();
  },
);
