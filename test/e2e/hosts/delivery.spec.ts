/** Files of the widget that come half, late, wrong or not at all; each story with a line of its own. */
import type { Browser } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { TestDemo } from '../../support/demo.ts';
import { visitBrokenShop } from '../../support/hosts/broken-shop.ts';
import type { Fault, FaultyPlatform } from '../../support/hosts/faulty-platform.ts';
import { onStage } from '../../support/stage.ts';
import { until } from '../../support/until.ts';
import type { VisitOptions } from '../../support/visitor.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

const comeIn = (prepare: (line: FaultyPlatform) => void, options?: VisitOptions) =>
  visitBrokenShop(browser, demo.platform, prepare, {}, options);

/** A tag manager's: the page's own load does not wait for us. */
const LATE_TAG = `<script>
  window.hg = window.hg || function () { (hg.q = hg.q || []).push(arguments); };
  hg('init', { agentUrl: 'sunny-dental' });
  let tags = 0; // the browser asks once for one address
  window.addTag = () => { const tag = document.createElement('script'); tag.src = '$PLATFORM/widget.js?' + tags++; document.body.append(tag); };
  addEventListener('load', addTag);
</script>`;

describe.concurrent('where the script', { timeout: 60_000 }, () => {
  test.each<Fault>(['missing', 'half', 'page', 'stalled'])(
    'is %s, the page has nothing to suffer, and a second tag makes up for it',
    async (fault) => {
      const shop = await visitBrokenShop(
        browser,
        demo.platform,
        (line) => line.breaks(/widget\.js/, fault, 1),
        { tag: LATE_TAG },
      );
      await until('it went wrong', () => shop.line.broken() === 1);
      await shop.page.evaluate(`hg('open')`);
      await shop.page.locator('#own').check();
      expect(await shop.page.locator('genie-widget').count()).toBe(0);
      expect(shop.warnings).toEqual([]);

      await shop.page.evaluate('addTag()');
      await shop.part('start').waitFor();
      await shop.leave();
    },
  );
});

describe.concurrent('where the panel', { timeout: 60_000 }, () => {
  test.each<Fault>(['missing', 'half', 'page'])(
    'is %s, the launcher says so in one sentence, and a tap once it is back opens it',
    async (fault) => {
      const shop = await comeIn((line) => line.breaks(/panel-/, fault));
      await shop.part('launcher').click();
      await until('it says so', async () => (await shop.launcherName()).includes('Could not load'));
      expect(await shop.part('launcher').innerText()).toBe('Could not load. Reload the page.');
      expect(shop.line.broken()).toBeGreaterThan(1);
      expect(shop.warnings).toEqual([expect.stringMatching(/^\[genie\] the panel failed:/)]);

      shop.line.heal();
      await shop.part('launcher').click();
      await shop.part('start').waitFor();
      await shop.leave();
    },
  );

  test('is blocked by an extension, the launcher says so, and works once we are allowed', async () => {
    let isBlocked = true;
    let blocked = 0;
    const shop = await comeIn(() => {}, {
      prepare: (page) =>
        page.route(/panel-/, (route) => {
          if (!isBlocked) return route.continue();
          blocked++;
          return route.abort('blockedbyclient');
        }),
    });
    await shop.part('launcher').click();
    await until('it says so', async () => (await shop.launcherName()).includes('Could not load'));
    expect(blocked).toBeGreaterThan(1);
    expect(shop.warnings).toHaveLength(1);

    isBlocked = false;
    await shop.part('launcher').click();
    await shop.part('start').waitFor();
    await shop.leave();
  });

  test.each<Fault>(['half', 'stalled'])(
    'is %s the first time only, it opens all the same, and a call finds this one panel',
    async (fault) => {
      const shop = await comeIn((line) => line.breaks(/panel-/, fault, 1));
      await shop.part('launcher').click();
      await shop.part('start').waitFor({ timeout: 20_000 });
      expect(shop.line.broken()).toBe(1);

      await shop.typesAndIsAnswered();
      expect(shop.warnings).toEqual([]);
      const files = shop.requests.map((request) => request.url()).filter((url) => url.includes('/panel-'));
      expect(files).toHaveLength(2);
      await shop.leave();
    },
  );
});

describe.concurrent('where of a call', { timeout: 60_000 }, () => {
  test.each([
    ['its views', 'half', /stage-three-/],
    ['what its files share', 'page', /(clock|tool-failure|room-endings)-/], // named after one of them
    ['the engine', 'missing', /livekit-room-/],
  ] as const)(
    '%s comes %s, the panel says so, and trying again once it is back works',
    async (_what, fault, file) => {
      const shop = await comeIn((line) => line.breaks(file, fault));
      await shop.part('launcher').click();
      await shop.part('start').click();
      await shop.page.getByRole('button', { name: 'Type instead' }).click();
      expect(await shop.alert()).toMatch(/could not be set up[^]*try again/i);
      expect(shop.line.broken()).toBeGreaterThan(0);
      expect(await shop.watch.events('genie:session-failed')).toMatchObject([
        { detail: { code: 'engine-unavailable' } },
      ]);

      shop.line.heal();
      await shop.page.getByRole('button', { name: 'Try again' }).click();
      await shop.isLive();
      expect(shop.warnings).toEqual([]);
      await shop.leave();
    },
  );

  test('the rare views do not come, it goes on without them', async () => {
    const shop = await comeIn((line) => line.breaks(/late-part-/, 'missing'));
    await shop.part('launcher').click();
    await shop.typesAndIsAnswered();
    expect(shop.line.broken()).toBeGreaterThan(0);
    await shop.part('end').click();
    expect(await shop.part('panel').innerText()).toMatch(/Call again/);
    expect(shop.warnings).toEqual([]);
    await shop.leave();
  });

  test('its views never come, it is given up in words', async () => {
    const shop = await comeIn((line) => line.breaks(/stage-three-/, 'stalled'));
    await shop.part('launcher').click();
    await shop.part('start').click();
    await shop.page.getByRole('button', { name: 'Type instead' }).click();
    await until('it was asked for', () => shop.line.broken() > 0);
    expect(await shop.alert()).toMatch(/could not be set up[^]*try again/i);
    await shop.leave();
  });
});
