import type { Browser, BrowserContextOptions } from 'playwright';
import { expect, test } from 'vitest';
import { findBarriers } from '../support/axe.ts';
import type { TestDemo } from '../support/demo.ts';
import { findSmallTargets } from '../support/small-targets.ts';
import { FIRST_WORDS, SPEECH_WAV } from '../support/speech.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visitor.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage), { browser: { microphoneWav: SPEECH_WAV } });

const LOOKS: [string, BrowserContextOptions][] = [
  ['a wide light screen', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
  ['a narrow dark screen', { viewport: { width: 360, height: 640 }, colorScheme: 'dark' }],
];

test.each(LOOKS)(
  'on %s axe finds nothing, and no target is under 44 px, from the launcher to the end of a call',
  async (_name, look) => {
    const visitor = await visit(browser, `${demo.site}/`, { ...look, reducedMotion: 'reduce' });
    const { page, part } = visitor;
    const found: Record<string, string[]> = {};
    const inspect = async (state: string) =>
      (found[state] = [...(await findBarriers(page, 'genie-widget')), ...(await findSmallTargets(page))]);

    await until('the widget is ready', () => visitor.watch.happened('genie:ready'));
    await inspect('launcher');
    await part('launcher').click();
    await part('start').waitFor();
    await inspect('welcome');
    await part('start').click();
    await part('consent').waitFor();
    await inspect('consent');
    await part('consent').click();
    await until('the call is live', () => visitor.watch.happened('genie:session-live'));
    await visitor.reads(FIRST_WORDS);
    await inspect('live');
    await part('end').click();
    await until('the call is over', () => visitor.watch.happened('genie:session-ended'));
    await inspect('ended');

    expect(found).toEqual({ launcher: [], welcome: [], consent: [], live: [], ended: [] });
    await visitor.leave();
  },
);

test('in forced colours launcher and panel have an edge, and the signs on them the colour of words', async () => {
  const visitor = await visit(browser, `${demo.site}/`, { forcedColors: 'active', reducedMotion: 'reduce' });
  const { page, part } = visitor;
  await part('launcher').click();
  await part('start').waitFor();

  const colors = (name: string) =>
    part(name).evaluate((element) => {
      const { borderTopColor, borderTopStyle, color, backgroundColor } = getComputedStyle(element);
      return { borderTopColor, borderTopStyle, color, backgroundColor };
    });
  const system = await page.evaluate(() => {
    const { style } = document.body;
    const named = (name: string) => {
      style.color = name;
      return getComputedStyle(document.body).color;
    };
    return { words: named('ButtonText'), paper: named('ButtonFace'), canvas: named('Canvas') };
  });
  for (const name of ['launcher', 'start', 'panel']) {
    const { borderTopColor, borderTopStyle, color, backgroundColor } = await colors(name);
    expect({ name, borderTopStyle }).toEqual({ name, borderTopStyle: 'solid' });
    expect([system.paper, system.canvas]).not.toContain(borderTopColor);
    expect(color).not.toBe(backgroundColor);
    expect([system.paper, system.canvas]).toContain(backgroundColor);
  }
  await visitor.leave();
});

test.each([
  ['/closed', 'panel'],
  ['/private', 'gate'],
  ['/rihla', 'start'],
])('axe finds nothing on %s, in light and dark', async (path, shown) => {
  const found: string[] = [];
  for (const [, look] of LOOKS) {
    const visitor = await visit(browser, demo.site + path, {
      ...look,
      reducedMotion: 'reduce',
      expectedErrors: /403/,
    });
    await visitor.part('launcher').click();
    await visitor.part(shown).waitFor();
    found.push(...(await findBarriers(visitor.page, 'genie-widget')));
    await visitor.leave();
  }

  expect(found).toEqual([]);
});

const SPACED_TEXT = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

test.each([
  ['at 400 % zoom', ''],
  ['at 400 % zoom with text spaced as wide as WCAG asks', SPACED_TEXT],
])('%s a call goes from the tap to its end, and nothing is cut off', async (_name, css) => {
  const viewport = { width: 320, height: 256 }; // what 1280 × 1024 shows
  const visitor = await visit(browser, `${demo.site}/`, { viewport, reducedMotion: 'reduce' });
  const { page, part } = visitor;
  await until('the widget is ready', () => visitor.watch.happened('genie:ready'));
  await part('launcher').click();
  await part('start').waitFor();
  await spaceText();

  await reach('start');
  await part('start').click();
  await reach('consent');
  await part('consent').click();
  await until('the call is live', () => visitor.watch.happened('genie:session-live'));
  await visitor.reads(FIRST_WORDS);
  for (const name of ['transcript', 'mute', 'end', 'input', 'send']) await reach(name);
  await part('end').click();
  await until('the call is over', () => visitor.watch.happened('genie:session-ended'));
  await page.getByText('You ended the call').waitFor();
  for (const name of ['transcript', 'start', 'input']) await reach(name);
  await visitor.leave();

  /** Scrolls to it, and looks whether all of it is there: in the window, and under nothing else. */
  async function reach(name: string): Promise<void> {
    const seen = await part(name).evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom, height } = element.getBoundingClientRect();
      const root = element.getRootNode() as ShadowRoot;
      const inside = (x: number, y: number) => {
        const hit = root.elementFromPoint(x, y);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      };
      return {
        isWhole: left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && height >= 44,
        isFree: inside(left + 8, top + 8) && inside(right - 8, bottom - 8),
        isCut: element.localName === 'button' && element.scrollWidth > element.clientWidth,
        pageWidth: document.documentElement.scrollWidth,
      };
    });
    expect({ name, ...seen }).toEqual({ name, isWhole: true, isFree: true, isCut: false, pageWidth: 320 });
  }
  async function spaceText(): Promise<void> {
    await page.locator('genie-widget').evaluate((widget, text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      widget.shadowRoot?.adoptedStyleSheets.push(sheet);
    }, css);
  }
});

test('a call goes by keyboard alone, and the focus comes back to the launcher', async () => {
  const visitor = await visit(browser, `${demo.site}/`);
  const { page, part, watch } = visitor;
  await until('the widget is ready', () => watch.happened('genie:ready'));

  await part('launcher').focus();
  await page.keyboard.press('Enter');
  await part('start').waitFor();
  await tabTo('start');
  await page.keyboard.press('Enter');
  await part('consent').waitFor();
  await tabTo('consent');
  await page.keyboard.press('Enter');
  await until('the call is live', () => watch.happened('genie:session-live'));
  await tabTo('end');
  await page.keyboard.press('Space');
  await until('the call is over', () => watch.happened('genie:session-ended'));
  await page.keyboard.press('Escape');

  await until('the panel is closed', async () => !(await part('panel').isVisible()));
  expect(await focusedPart()).toBe('launcher');
  expect(await watch.liveTracks()).toBe(0);
  await visitor.leave();

  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 30; presses++) {
      if ((await focusedPart()) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${name}`);
  }
  function focusedPart() {
    return page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.getAttribute('part');
    });
  }
});
