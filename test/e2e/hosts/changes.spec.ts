/** Pages that change what holds them, or what they hold, after we have come. */
import type { Browser } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { TestDemo } from '../../support/demo.ts';
import { type BrokenShop, visitBrokenShop } from '../../support/hosts/broken-shop.ts';
import { onStage } from '../../support/stage.ts';
import { until } from '../../support/until.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

const LONG = '<div style="height: 3000px">A long page</div>';

async function openScrolled(head = ''): Promise<BrokenShop> {
  const shop = await visitBrokenShop(browser, demo.platform, () => {}, { body: LONG, head });
  await until('it is ready', () => shop.watch.happened('genie:ready'));
  await shop.page.evaluate('scrollTo(0, 1500)');
  return shop;
}

/** All of it is in the window. */
async function isInSight({ page, part }: BrokenShop, name: string): Promise<boolean> {
  const box = await part(name).boundingBox();
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  return !!box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

describe.concurrent('a page whose body', () => {
  test.each(['filter: invert(1)', 'transform: translateX(-300px)', 'contain: layout', 'zoom: 1.5'])(
    'gets %s leaves launcher and panel where they were',
    async (style) => {
      const shop = await openScrolled();
      const change = (to: string) => shop.page.evaluate(`document.body.style.cssText = '${to}'`);
      await change(style);
      await until('the launcher is in sight', () => isInSight(shop, 'launcher'));

      await change('');
      await shop.part('launcher').click();
      await shop.part('start').waitFor();
      await change(style);
      await until('the panel is in sight', () => isInSight(shop, 'panel'));
      expect(shop.warnings).toEqual([]);
      await shop.leave();
    },
  );

  test('is hidden at first, and transformed, shows the launcher where it belongs', async () => {
    const shop = await openScrolled(
      '<style>body { transform: scale(1) } .hidden body { display: none }</style><script>document.documentElement.className = "hidden"</script>',
    );
    await shop.page.evaluate('document.documentElement.className = ""; scrollTo(0, 1500)');
    await until('the launcher is in sight', () => isInSight(shop, 'launcher'));
    expect(shop.warnings).toEqual([]);
    await shop.leave();
  });

  test('is put away as a copy, and comes back, has the one launcher that works', async () => {
    const shop = await openScrolled();
    await shop.page.evaluate(() => {
      const copy = document.body.cloneNode(true) as HTMLElement; // without scripts that run again, as Turbo has them
      document.body.replaceWith(document.createElement('body'));
      document.body.replaceWith(copy);
    });
    await until('both are there', async () => (await shop.page.locator('genie-widget').count()) === 2);
    await shop.page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await shop.page.locator('[part~=launcher]').last().waitFor();
    await shop.page.evaluate(`hg('init', { theme: 'dark' }); hg('open')`);

    await shop.part('start').waitFor();
    expect(await shop.page.locator('[part~=panel]').count()).toBe(1);
    expect(await shop.page.locator('.genie[data-theme=dark][data-layout=floating]').count()).toBe(1);
    expect(shop.warnings).toEqual([]);
    await shop.leave();
  });

  test('is transformed, and replaced by another one, keeps the launcher where it belongs', async () => {
    const shop = await openScrolled('<style>body { transform: scale(1) }</style>');
    await until('the launcher is in sight', () => isInSight(shop, 'launcher'));
    await shop.page.evaluate((html) => {
      const body = document.createElement('body');
      body.innerHTML = html;
      document.body.replaceWith(body);
      scrollTo(0, 1500);
    }, LONG);
    await until('the launcher is in sight again', () => isInSight(shop, 'launcher'));
    expect(shop.warnings).toEqual([]);
    await shop.leave();
  });
});
