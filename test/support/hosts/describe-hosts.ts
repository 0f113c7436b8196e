import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { startTestDemo, type TestDemo } from '../demo.ts';
import { beGuest, type Stay } from './be-guest.ts';
import { differences } from './compare-looks.ts';
import { pictureDifference } from './compare-pictures.ts';
import type { HostFixture } from './host-fixture.ts';
import { type HostServer, serveHosts } from './serve-hosts.ts';
import { expectRefusal } from './expect-refusal.ts';

const PLAIN: HostFixture = { title: 'plain', proof: 'true' };

/** One story for each host page: on all of them the widget looks, works and behaves as on the plain one. */
export function describeHosts(family: string, fixtures: readonly HostFixture[]): void {
  let demo: TestDemo;
  let browser: Browser;
  let hosts: HostServer;
  const plain = new Map<string, Promise<Stay>>();

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startTestDemo(), launchBrowser()]);
    hosts = await serveHosts(demo.platform);
  });
  afterAll(async () => {
    await browser?.close();
    await hosts?.close();
    await demo?.stop();
  });

  /** The plain page in the same surroundings. */
  function plainStay({ context = {} }: HostFixture): Promise<Stay> {
    const key = JSON.stringify(context);
    const known = plain.get(key) ?? beGuest(browser, hosts.addressOf(PLAIN), { ...PLAIN, context });
    plain.set(key, known);
    return known;
  }

  describe.concurrent(`${family}`, () => {
    test.each(fixtures.map((fixture) => [fixture.title, fixture] as const))('%s', async (_title, fixture) => {
      if (fixture.refusal) return expectRefusal(browser, hosts.addressOf(fixture), fixture);
      const reference = await plainStay(fixture);
      const stay = await beGuest(browser, hosts.addressOf(fixture), fixture);

      const { differs, zoom = 1 } = fixture;
      const look = { places: differs !== 'places' && zoom === 1, zoom };
      const pictures = await Promise.all(
        reference.pictures.map((picture, index) =>
          differs || zoom !== 1 ? 0 : pictureDifference(picture, stay.pictures[index] ?? Buffer.alloc(0)),
        ),
      );
      const [before] = stay.ownSwitch;
      expect({
        isProved: stay.isProved,
        launcher: differs === 'looks' ? [] : differences(reference.launcher, stay.launcher, look),
        panel: differs === 'looks' ? [] : differences(reference.panel, stay.panel, look),
        picturesDiffer: pictures.filter((part) => part > 0.01),
        isLauncherOnTop: stay.isLauncherOnTop,
        focus: stay.focus,
        ownSwitch: stay.ownSwitch,
        newGlobals: stay.newGlobals,
        shifts: stay.shifts,
        errors: stay.errors,
        warnings: stay.warnings,
        violations: stay.violations,
      }).toEqual({
        isProved: true,
        launcher: [],
        panel: [],
        picturesDiffer: [],
        isLauncherOnTop: true,
        focus: { inPanel: true, afterEscape: 'launcher', inPanelByKeyboard: true, afterClose: 'launcher' },
        ownSwitch: [before, before],
        newGlobals: stay.newGlobals.length === 0 ? [] : ['hg'], // a page may have an `hg` of its own
        shifts: [],
        errors: [],
        warnings: [],
        violations: [],
      });
    });
  });
}
