import type { Browser, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_NAMES } from '../../shared/messages/language-names.ts';
import { LANGUAGES } from '../../shared/messages/language.ts';
import type { TestDemo } from '../support/demo.ts';
import { findClipped } from '../support/find-clipped.ts';
import { routePseudo } from '../support/route-pseudo.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { type Visitor, visit } from '../support/visitor.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

interface Place {
  genie?: string;
  /** What the tag asks for. */
  option?: string;
  /** What the Genie speaks; '' is nothing. */
  spoken?: string;
  /** The host page's own language. */
  page?: string;
  browser?: string;
  prepare?: (page: Page) => Promise<unknown>;
}

/** A page of somebody's, on a phone, with a Genie. */
async function open({ genie = 'sunny-dental', option, spoken, page, browser: locale, prepare }: Place) {
  const lang = option ? `data-lang="${option}"` : '';
  const script = `<script async src="${demo.platform}/widget.js" data-genie="${genie}" ${lang}></script>`;
  const html = `<!doctype html><html ${page ? `lang="${page}"` : ''}><body>${script}</body></html>`;
  return visit(browser, `${demo.site}/mine`, {
    viewport: { width: 360, height: 740 },
    ...(locale && { locale }),
    expectedErrors: /403 \(Forbidden\)|net::ERR_FAILED/, // a closed door, and the line that a test cuts
    async prepare(tab) {
      await tab.route(`${demo.site}/mine`, (route) =>
        route.fulfill({ contentType: 'text/html', body: html }),
      );
      if (spoken !== undefined) await speakOnly(tab, spoken);
      await prepare?.(tab);
    },
  });
}

/** The Genie says of itself that it speaks `language`. */
async function speakOnly(tab: Page, language: string) {
  await tab.route(`${demo.platform}/v1`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/"language":"\w*"/, `"language":"${language}"`);
    await route.fulfill({ response, body });
  });
}

/** The languages whose files were asked for; the launcher's and the list of files are no language's. */
function languagesAsked({ requests }: Visitor): string[] {
  const codes = requests.flatMap(
    (request) => /\/(?:call-|gate-)?([a-z]{2})-[\w-]{6,8}\.js$/.exec(request.url())?.[1] ?? [],
  );
  return [...new Set(codes)];
}

const spokenIn = ({ page }: Visitor) => page.locator('.genie[lang]').first().getAttribute('lang');

test.each<[string, Place, string]>([
  ['the tag', { option: 'ja-JP', spoken: 'de', page: 'fr', browser: 'it' }, 'ja'],
  ['the Genie, where the tag says nothing', { spoken: 'de', page: 'fr', browser: 'it' }, 'de'],
  ['the page, where the Genie says nothing', { spoken: '', page: 'fr-CA', browser: 'it' }, 'fr'],
  ['the browser, where nobody else does', { spoken: '', browser: 'pt-BR' }, 'pt'],
  ['the next, where a wish is no language of ours', { option: 'sw', spoken: '', page: 'zh-Hant' }, 'zh'],
])('%s decides which language is spoken, and no other one is loaded', async (_who, place, language) => {
  const visitor = await open(place);
  await visitor.call();

  expect(await spokenIn(visitor)).toBe(language);
  expect(languagesAsked(visitor)).toEqual([language]);
  const files = visitor.requests.filter((request) => request.url().includes(`${language}-`));
  expect(files).toHaveLength(2); // the panel's and the call's
  await visitor.leave();
});

test('in English no file of any language is asked for', async () => {
  const visitor = await open({ spoken: 'en', page: 'fr', browser: 'it' });
  await visitor.call();

  expect(await spokenIn(visitor)).toBe('en');
  expect(languagesAsked(visitor)).toEqual([]);
  expect(visitor.requests.filter((request) => request.url().includes('other-languages'))).toEqual([]);
  await visitor.leave();
});

test('our pages offer every language under its own name, and change to it', async () => {
  const visitor = await visit(browser, `${demo.platform}/g/sunny-dental`);
  const { page } = visitor;
  const choice = page.locator('select').filter({ has: page.locator('option[value=hi]') });
  await choice.waitFor();

  expect(await choice.locator('option').allInnerTexts()).toEqual(
    LANGUAGES.map((code) => LANGUAGE_NAMES[code]),
  );
  await choice.selectOption('he');
  await until('the page is in Hebrew', () => page.locator('html[lang=he][dir=rtl]').count());
  await until('its panel too', async () => (await spokenIn(visitor)) === 'he');
  await visitor.leave();
});

/** German files are the pseudo-locale's in the first; of the others, those with the longest words and without spaces. */
const LONG: [string, Place][] = [
  ['the pseudo-locale', { option: 'de', prepare: routePseudo }],
  ...['de', 'fr', 'he', 'hi', 'ja'].map((option): [string, Place] => [option, { option }]),
];

test('what is cut off, covered or too wide is found', async () => {
  const visitor = await open({});
  const { page, part } = visitor;
  await part('launcher').click();
  await part('start').waitFor();
  expect(await findClipped(page)).toEqual([]);

  await part('start').evaluate((button: HTMLElement) => {
    button.style.cssText = 'inline-size: 44px; min-inline-size: 0; padding: 0; white-space: nowrap';
  });
  expect((await findClipped(page)).join()).toContain('wider than its place: Start talking');
  await part('start').evaluate((button: HTMLElement) => {
    const below = button.nextElementSibling?.getBoundingClientRect();
    const { top } = button.getBoundingClientRect();
    button.style.cssText = `translate: 0 ${(below?.top ?? 0) - top}px`;
  });
  expect((await findClipped(page)).join()).toContain('one upon another');
  await visitor.leave();
});

describe.concurrent('on a phone of 360 px no text is cut off or covered', () => {
  test.each(LONG)('in %s, from the welcome to the rating', async (_language, place) => {
    const visitor = await open(place);
    const { page, part } = visitor;
    const clipped: Record<string, string[]> = {};
    const look = async (state: string) => {
      clipped[state] = await findClipped(page);
      if (place.prepare) expect(await page.locator('[part~=panel]').innerText()).toMatch(/\[.*\]/);
    };

    await part('launcher').click();
    await part('start').waitFor();
    await look('welcome');
    await part('start').click();
    await part('consent').waitFor();
    await look('consent');
    await part('consent').click();
    await until('the call is live', () => visitor.watch.happened('genie:session-live'));
    await part('end').waitFor();
    await look('live');
    await page.locator('.controls [aria-expanded]').click();
    await look('settings');
    await page.keyboard.press('Escape');
    await part('end').click();
    await page.locator('.rating').waitFor();
    await look('ended');

    expect(Object.entries(clipped).filter(([, texts]) => texts.length > 0)).toEqual([]);
    await visitor.leave();
  });

  test.each(LONG)('in %s, at closed doors', async (_language, place) => {
    const clipped: Record<string, string[]> = {};
    for (const genie of ['vip-concierge', 'closed-shop']) {
      const visitor = await open({ ...place, genie });
      await visitor.part('launcher').click();
      await visitor.part('panel').waitFor();
      if (genie === 'vip-concierge') await visitor.part('email').waitFor();
      clipped[genie] = await findClipped(visitor.page);
      await visitor.leave();
    }
    const failing = await open(place);
    await failing.page.route('**/voice/token', (route) => route.abort());
    await failing.part('launcher').click();
    await failing.part('start').click();
    await failing.part('consent').click();
    await failing.page.getByRole('alert').first().waitFor();
    clipped.failed = await findClipped(failing.page);
    await failing.leave();

    expect(Object.entries(clipped).filter(([, texts]) => texts.length > 0)).toEqual([]);
  });
});
