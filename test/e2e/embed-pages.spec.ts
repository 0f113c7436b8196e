import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import type { TestDemo } from '../support/demo.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { type Visitor, visit } from '../support/visitor.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage), { browser: { args: ['--js-flags=--expose-gc'] } });

/** A customer's page of `html`. */
async function open(html: string): Promise<Visitor> {
  const visitor = await visit(browser, 'about:blank');
  await visitor.page.route(`${demo.site}/mine`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en">${html}</html>` }),
  );
  await visitor.page.goto(`${demo.site}/mine`);
  return visitor;
}

const tag = (attributes = 'data-genie="sunny-dental"', path = '/widget.js', kind = 'async') =>
  `<script ${kind} src="${demo.platform}${path}" ${attributes}></script>`;
const asked = ({ requests }: Visitor) =>
  requests.filter((request) => request.method() === 'POST' && request.url().endsWith('/v1')).length;
const launchers = ({ page }: Visitor) => page.locator('[part=launcher]');

test.each([
  [
    'in the head, before there is a body',
    () => `<head>${tag(undefined, undefined, '')}</head><body><p>Late</p></body>`,
  ],
  ['as a module', () => `<body>${tag(undefined, undefined, 'type="module"')}</body>`],
  ['deferred', () => `<head>${tag(undefined, undefined, 'defer')}</head><body></body>`],
  ['twice', () => `<body>${tag()}${tag()}</body>`],
  ['in two versions', () => `<body>${tag(undefined, '/v/0.1.0/widget.js')}${tag()}</body>`],
  ['whole and in one file', () => `<body>${tag()}${tag(undefined, '/widget.single.js')}</body>`],
])('pasted %s it is there once, and asks once', async (_how, html) => {
  const visitor = await open(html());

  await until('it is ready', () => visitor.watch.happened('genie:ready'));
  expect(await launchers(visitor).count()).toBe(1);
  await launchers(visitor).click();
  await visitor.part('panel').waitFor();
  expect(asked(visitor)).toBe(1);
  await visitor.leave();
});

test('a tag manager may put it in long after the page is done', async () => {
  const visitor = await open('<body><h1>Done</h1></body>');
  expect(await visitor.page.evaluate(() => document.readyState)).toBe('complete');

  await visitor.page.evaluate((src) => {
    const script = document.createElement('script');
    Object.assign(script, { src, async: true });
    script.dataset.genie = 'sunny-dental';
    document.head.append(script);
  }, `${demo.platform}/widget.js`);

  await until('it is ready', () => visitor.watch.happened('genie:ready'));
  expect(await launchers(visitor).count()).toBe(1);
  await visitor.leave();
});

test('two Genies stand one above the other', async () => {
  const visitor = await open(`<body>${tag()}${tag('data-genie="acme-support"')}</body>`);
  await until('both are ready', async () => (await visitor.watch.events('genie:ready')).length === 2);

  const areApart = async () => {
    const boxes = [0, 1].map((index) => launchers(visitor).nth(index).boundingBox());
    const [one, other] = await Promise.all(boxes);
    return one && other && (other.y + other.height <= one.y || one.y + one.height <= other.y);
  };
  await expect.poll(areApart).toBe(true);
  await visitor.leave();
});

test('an element written by hand fills its place, and follows its attributes', async () => {
  const visitor = await open(
    `<body><div id="place" style="block-size: 700px"><genie-widget genie="sunny-dental"></genie-widget></div>${tag('')}</body>`,
  );

  await visitor.part('panel').waitFor();
  expect((await visitor.part('panel').boundingBox())?.height).toBe(700);
  await visitor.page.evaluate(() => document.querySelector('genie-widget')?.setAttribute('theme', 'dark'));
  await visitor.page.locator('.genie[data-theme=dark]').waitFor();
  await visitor.leave();
});

test('what the tag says later is followed', async () => {
  const visitor = await open(`<body>${tag()}</body>`);
  await until('it is ready', () => visitor.watch.happened('genie:ready'));

  await visitor.page.evaluate(() => {
    Object.assign(document.querySelector('script')?.dataset ?? {}, {
      position: 'top-start',
      color: '#aa0000',
    });
  });

  await visitor.page.locator('.root.top-start').waitFor();
  expect(await launchers(visitor).count()).toBe(1);
  await until(
    'the colour',
    async () =>
      (await launchers(visitor).evaluate((launcher) => getComputedStyle(launcher).backgroundColor)) ===
      'rgb(170, 0, 0)',
  );
  await visitor.leave();
});

test('a call goes on where the page swaps its body or all in it, or moves the element, and ends where it is taken out', async () => {
  const visitor = await open(`<body><h1>One</h1>${tag()}</body>`);
  await visitor.call();

  await visitor.page.evaluate(() => {
    history.pushState(null, '', '/mine?two');
    const body = document.createElement('body');
    body.innerHTML = '<h1>Two</h1><main></main>';
    document.body.replaceWith(body);
  });
  await visitor.page.locator('h1', { hasText: 'Two' }).waitFor();
  await visitor.part('end').waitFor();
  expect(await visitor.watch.liveTracks()).toBe(1);

  await visitor.page.evaluate(() => {
    document.body.innerHTML = '<h1>Three</h1>';
  });
  await visitor.page.evaluate(() => {
    const { body } = document; // one by one, as htmx does
    const before = [...body.childNodes];
    body.insertAdjacentHTML('afterbegin', '<h1>Four</h1><main></main>');
    for (const node of before) node.remove();
  });
  await visitor.part('end').waitFor();
  expect(await visitor.watch.events('genie:session-ended')).toEqual([]);

  await visitor.page.evaluate(() => {
    const element = document.querySelector('genie-widget');
    if (element) document.querySelector('main')?.append(element);
  });
  await visitor.part('end').waitFor();
  expect(await visitor.watch.events('genie:session-ended')).toEqual([]);

  await visitor.page.evaluate(() => document.querySelector('genie-widget')?.remove());
  await until('the end', () => visitor.watch.happened('genie:session-ended'));
  expect(await visitor.watch.liveTracks()).toBe(0);
  await visitor.leave();
});

test('destroyed and begun again two hundred times, the page has grown by nothing', async () => {
  const visitor = await open(`<body>${tag()}</body>`);
  const { page } = visitor;
  await until('it is ready', () => visitor.watch.happened('genie:ready'));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const rounds = (count: number) =>
    page.evaluate((times) => {
      const { hg } = window as unknown as { hg(...args: unknown[]): void };
      for (let round = 0; round < times; round += 1) {
        hg('destroy');
        hg('init', { genie: 'sunny-dental' });
      }
    }, count);
  const measure = async () => {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heapBytes: of('JSHeapUsedSize') };
  };

  await rounds(20); // caches are warm
  const before = await measure();
  await rounds(200);
  const after = await measure();

  expect(await launchers(visitor).count()).toBe(1);
  expect(after.listeners).toBe(before.listeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes);
  expect(after.heapBytes - before.heapBytes).toBeLessThan(200_000);
  expect(asked(visitor)).toBe(1);
  await visitor.leave();
});
