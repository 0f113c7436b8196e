import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import type { TestDemo } from '../support/demo.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit, type Visitor, type VisitOptions } from '../support/visitor.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

/** A customer's page with the tag and `html`, once the launcher is ready. */
async function open(attributes = '', html = '', options: VisitOptions = {}, dir = 'ltr'): Promise<Visitor> {
  const tag = `<script async src="${demo.platform}/widget.js" data-genie="sunny-dental" ${attributes}></script>`;
  const body = `<!doctype html><html lang="en" dir="${dir}"><body>${html}${tag}</body></html>`;
  const visitor = await visit(browser, 'about:blank', options);
  await visitor.page.route(`${demo.site}/mine`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await visitor.page.goto(`${demo.site}/mine`);
  await until('it is ready', () => visitor.watch.happened('genie:ready'));
  return visitor;
}

async function boxOf(visitor: Visitor) {
  const box = await visitor.part('launcher').boundingBox();
  if (!box) throw new Error('The launcher is not to be seen.');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

/** Moves the launcher with the mouse, as from one point to the other. */
async function drag(visitor: Visitor, x: number, y: number) {
  const box = await boxOf(visitor);
  const { mouse } = visitor.page;
  await mouse.move(box.x + 30, box.y + 30);
  await tools(visitor).first().waitFor(); // what listens has come
  await mouse.down();
  await mouse.move(x, y, { steps: 6 });
  await mouse.up();
}

interface Hg {
  hg(name: string, value?: object): void;
}

const tools = ({ page }: Visitor) => page.locator('genie-widget .tools button');
const kept = ({ page }: Visitor) => page.evaluate(() => sessionStorage.getItem('genie:place'));

const over = (style: string) =>
  `<main style="position:absolute;z-index:2147483647;inset:0;${style}">Page</main>`;

/** Nothing lies over the launcher. */
const isFirst = ({ page }: Visitor) =>
  page.evaluate(() => {
    const box = document
      .querySelector('genie-widget')
      ?.shadowRoot?.querySelector('button')
      ?.getBoundingClientRect();
    return box && document.elementFromPoint(box.x + 30, box.y + 30)?.localName === 'genie-widget';
  });

test('it steps aside for a banner that comes, grows and goes', async () => {
  const visitor = await open(
    'data-avoid="#cookies"',
    '<div id="cookies" hidden style="position:fixed;inset:auto 0 0;height:100px;background:#eee">Cookies?</div>',
  );
  const { page } = visitor;
  const free = await boxOf(visitor);
  const change = (script: string) => page.evaluate(`{const b=document.querySelector('#cookies');${script}}`);
  const standsAt = (bottom: number) => async () => Math.abs((await boxOf(visitor)).bottom - bottom) < 1;

  await change('b.hidden = false');
  await until('it stands above', standsAt(720 - 100 - 12));
  await change('b.style.height = "200px"');
  await until('it stands higher', standsAt(720 - 200 - 12));

  await visitor.part('launcher').click();
  const panel = visitor.part('panel');
  await panel.waitFor();
  await until('the panel too is on the page and above', async () => {
    const box = await panel.boundingBox();
    return box && box.y >= 0 && box.y + box.height <= 520;
  });

  await change('b.remove()');
  await until('it is back', standsAt(free.bottom));
  expect(await kept(visitor)).toBeNull();
  await visitor.leave();
});

test.each(['ltr', 'rtl'])(
  'each corner of a page (%s) is as far from its edges as the page says, the panel in the same one',
  async (dir) => {
    const visitor = await open('data-offset-x="30" data-offset-y="50" data-z-index="7"', '', {}, dir);
    const { page } = visitor;
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    await visitor.part('launcher').click();
    await visitor.part('panel').waitFor();

    for (const position of ['top-start', 'bottom-start', 'top-end', 'bottom-end']) {
      await page.evaluate((corner) => (window as unknown as Hg).hg('update', { position: corner }), position);
      await page.locator(`.root.${position}`).waitFor();
      const { x, y, right, bottom } = await boxOf(visitor);
      const isLeft = position.endsWith('start') === (dir === 'ltr');
      expect([isLeft ? x : width - right, position.startsWith('top') ? y : height - bottom]).toEqual([
        30, 50,
      ]);
      const panel = await visitor.part('panel').boundingBox();
      expect(panel && (isLeft ? panel.x : width - panel.x - panel.width)).toBe(30);
    }
    expect(await page.locator('.root').evaluate((root) => getComputedStyle(root).zIndex)).toBe('7');
    await visitor.leave();
  },
);

test('on a phone the panel is the whole screen, and the launcher is there again once it is closed', async () => {
  const viewport = { width: 360, height: 640 };
  const phone = { viewport, isMobile: true, hasTouch: true, reducedMotion: 'reduce' as const };
  const visitor = await open('', '<meta name="viewport" content="width=device-width">', phone);
  await visitor.part('launcher').tap();
  await visitor.part('start').waitFor();
  expect(await visitor.part('panel').boundingBox()).toEqual({ x: 0, y: 0, ...viewport });

  await visitor.part('close').tap();
  await visitor.part('panel').waitFor({ state: 'hidden' });
  expect(await isFirst(visitor)).toBe(true);
  await visitor.leave();
});

test.each(['ltr', 'rtl'])(
  'dragged to another corner of a page (%s), it stays there in this tab',
  async (dir) => {
    const visitor = await open('', '', {}, dir);
    expect(await kept(visitor)).toBeNull();

    await drag(visitor, dir === 'ltr' ? 100 : 1100, 80);
    await until('it has moved', async () => (await boxOf(visitor)).y === 20);
    expect((await boxOf(visitor)).x === 20).toBe(dir === 'ltr');
    expect(await visitor.watch.happened('genie:open')).toBeUndefined();
    expect(await kept(visitor)).toBe('top-start');

    await visitor.page.reload();
    await until('it is there again', async () => (await boxOf(visitor)).y === 20);
    await visitor.leave();
  },
);

test('a hand that trembles still clicks', async () => {
  const visitor = await open();
  const box = await boxOf(visitor);
  await drag(visitor, box.x + 33, box.y + 32);

  await visitor.part('panel').waitFor();
  expect(await kept(visitor)).toBeNull();
  await visitor.leave();
});

test('by the keyboard: moved with the arrows, sent away, and back when the page opens it', async () => {
  const visitor = await open();
  const { keyboard } = visitor.page;
  await keyboard.press('Tab');
  await tools(visitor).first().waitFor();
  await keyboard.press('Tab');
  await keyboard.press('ArrowUp');
  await until('it is at the top', async () => (await boxOf(visitor)).y === 20);
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await visitor.part('launcher').waitFor({ state: 'hidden' });
  expect(await kept(visitor)).toBe('top-end sunny-dental');

  await visitor.page.reload();
  await visitor.part('launcher').waitFor({ state: 'hidden' });
  await visitor.page.evaluate(() => (window as unknown as Hg).hg('open'));
  await visitor.part('panel').waitFor();
  await visitor.part('launcher').waitFor();
  expect(await kept(visitor)).toBe('top-end');
  await visitor.leave();
});

test('what shows on hover and focus goes by Escape, and comes back with them', async () => {
  const visitor = await open();
  const { keyboard, mouse } = visitor.page;
  const first = tools(visitor).first();
  const box = await boxOf(visitor);
  await mouse.move(box.x + 30, box.y + 30);
  await first.waitFor();

  await keyboard.press('Escape');
  await first.waitFor({ state: 'hidden' });

  await mouse.move(1, 1);
  await keyboard.press('Tab');
  await first.waitFor();
  await keyboard.press('Escape');
  await first.waitFor({ state: 'hidden' });
  await mouse.move(box.x + 30, box.y + 30);
  await first.waitFor();
  expect(await visitor.watch.happened('genie:open')).toBeUndefined();
  await visitor.leave();
});

test('a finger that rests on it gets the same buttons, and does not open it', async () => {
  const visitor = await open('', '', { hasTouch: true, viewport: { width: 360, height: 640 } });
  const launcher = visitor.part('launcher');
  await launcher.focus(); // brings what listens
  await tools(visitor).first().waitFor({ state: 'attached' });
  const box = await boxOf(visitor);
  const touch = await visitor.page.context().newCDPSession(visitor.page);
  await touch.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ x: box.x + 30, y: box.y + 30 }],
  });
  await visitor.page.locator('.tools.shown').waitFor();
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });

  await tools(visitor).last().tap();
  await launcher.waitFor({ state: 'hidden' });
  expect(await visitor.watch.happened('genie:open')).toBeUndefined();
  await visitor.leave();
});

test('where something of the page lies over it, it comes to the front; under a curtain it stays', async () => {
  const covered = await open('', over(''));
  expect(await isFirst(covered)).toBe(false);
  await covered.part('launcher').focus();
  await until('it can be clicked', () => isFirst(covered));
  await covered.part('launcher').click();
  await covered.part('panel').waitFor();
  await covered.leave();

  const curtained = await open('', over('position:fixed;background:#0008'));
  await curtained.part('launcher').focus();
  await tools(curtained).first().waitFor({ state: 'attached' });
  expect(await isFirst(curtained)).toBe(false);
  await curtained.leave();
});

test('it is not printed', async () => {
  const visitor = await open();
  await visitor.page.emulateMedia({ media: 'print' });
  expect(await visitor.part('launcher').isVisible()).toBe(false);
  await visitor.leave();
});
