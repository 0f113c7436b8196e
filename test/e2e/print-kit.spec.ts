import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { findHtmlErrors } from '../support/check-html.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { openPage } from '../support/open-page.ts';
import { rasterisePdf } from '../support/rasterise-pdf.ts';
import { readCode } from '../support/read-code.ts';
import { readPictures } from '../support/read-picture.ts';
import { sizeOfPdf } from '../support/size-of-pdf.ts';

const CODE = '5a1d0c1e-2001-4a6b-9c01-000000000001';
let demo: TestDemo;
let browser: Browser;
const scratch = mkdtempSync(join(tmpdir(), 'genie-print-'));

beforeAll(async () => {
  [demo, browser] = await Promise.all([startTestDemo(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  rmSync(scratch, { recursive: true });
});

async function open(slug: string, options: BrowserContextOptions = {}) {
  const watched = await openPage(browser, `${demo.platform}/print/${slug}`, options);
  await ready(watched.page);
  return watched;
}
const ready = (page: Page) => page.locator('.kit-result[data-status=ready]').waitFor();

async function save(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  const path = join(scratch, download.suggestedFilename());
  await download.saveAs(path);
  return readFileSync(path);
}

/** What two readers of different families find, each in turn, in a picture of one code. */
async function readTwice(picture: Buffer): Promise<(string | undefined)[]> {
  return [...(await readPictures(picture)), (await readCode(picture))?.text];
}

/** A picture as an owner might have one: strong colours, wider than high. */
async function makeLogo(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 300;
    canvas.height = 200;
    const context = canvas.getContext('2d');
    if (context) context.fillStyle = '#d6336c';
    context?.fillRect(0, 0, 300, 200);
    return canvas.toDataURL('image/png');
  });
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/** An SVG as a print shop's software would draw it: on its own, without our page. */
async function rasteriseSvg(svg: Buffer): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  await page.setContent(`<img width="800" src="data:image/svg+xml;base64,${svg.toString('base64')}">`);
  await page.waitForFunction(() => document.images[0]?.complete);
  const picture = await page.locator('img').screenshot();
  await page.close();
  return picture;
}

test.each(['light', 'dark'] as const)(
  'every file is read by two readers (page in %s colours)',
  async (colorScheme) => {
    const { page, complaints, violations, requests, close } = await open('sunny-dental', { colorScheme });
    const url = `${demo.platform}/q/sunny-dental`;

    expect(await page.locator('.kit-state').innerText()).toContain(new URL(url).host);
    expect(await readTwice(await save(page, 'Code as PNG'))).toEqual([url, url]);
    expect(await readTwice(await rasteriseSvg(await save(page, 'Code as SVG')))).toEqual([url, url]);
    expect(await readTwice(rasterisePdf(await save(page, 'Save as PDF'), 150))).toEqual([url, url]);
    expect(requests.filter((request) => request.url().endsWith('/v1'))).toHaveLength(1);
    expect(complaints).toEqual([]);
    expect(await violations()).toEqual([]);
    await close();
  },
);

/** The poster as a file, and how wide its code is by what the page says. */
async function savePoster(page: Page): Promise<{ pdf: Buffer; codeMm: number }> {
  const said = await page.locator('.kit-size').innerText();
  const centimeters = /is ([\d.]+) centimeters wide/.exec(said)?.[1];
  return { pdf: await save(page, 'Save as PDF'), codeMm: Number(centimeters) * 10 };
}

const WHOLE = [[0, 1]] as const;
const UPPER_AND_LOWER = [
  [0, 0.5],
  [0.5, 1],
] as const;

test.each([
  ['a4', [210, 297], WHOLE],
  ['a6', [105, 148], WHOLE],
  ['tent', [210, 297], UPPER_AND_LOWER],
] as const)(
  '%s: at print size, with a logo and without, in its own colours',
  async (format, sheetMm, faces) => {
    const { page, close } = await open('sunny-dental');
    const url = `${demo.platform}/q/sunny-dental?c=${CODE}`;
    await page.getByLabel('Format').selectOption(format);
    await page.getByLabel('Count scans as').selectOption(CODE);
    await page.getByLabel('Colour of the code').fill('#0b6e99');
    await page.getByLabel('Colour behind it').fill('#f4fafc');
    await ready(page);
    const plain = await savePoster(page);

    const logo = { name: 'logo.png', mimeType: 'image/png', buffer: await makeLogo(page) };
    await page.getByLabel('Logo in the middle').setInputFiles(logo);
    await page.getByRole('button', { name: 'Remove the logo' }).waitFor();
    await ready(page);
    const withLogo = await savePoster(page);

    for (const { pdf, codeMm } of [plain, withLogo]) {
      expect(await sizeOfPdf(pdf)).toEqual(sheetMm);
      const coarse = rasterisePdf(pdf, 100);
      for (const picture of [coarse, rasterisePdf(pdf, 300)])
        expect(await readPictures(picture)).toEqual(Array(faces.length).fill(url));
      for (const face of faces) {
        const { text, sidePx = 0 } = (await readCode(coarse, face)) ?? {};
        expect(text).toBe(url);
        expect(((sidePx / 100) * 25.4) / codeMm).toBeCloseTo(1, 1.5);
      }
    }
    expect(await readTwice(await save(page, 'Code as PNG'))).toEqual([url, url]);
    expect(await readTwice(await rasteriseSvg(await save(page, 'Code as SVG')))).toEqual([url, url]);
    await close();
  },
  120_000,
);

test('an Arabic Genie gets Arabic words on its poster', async () => {
  const { page, close } = await open('rihla');
  await page.locator('html[dir=rtl]').waitFor();
  await ready(page);

  expect(await page.getByLabel('العنوان الرئيسي').inputValue()).toBe('تحدّث إلى رحلة للسفر والسياحة');
  const pdf = await save(page, 'حفظ بصيغة PDF');
  expect(await readPictures(rasterisePdf(pdf, 150))).toEqual([`${demo.platform}/q/rihla`]);
  await close();
});

test('colours that readers cannot tell apart are refused, and nothing is offered', async () => {
  const { page, close } = await open('sunny-dental');
  const problem = page.locator('.kit-result > [role=alert]');

  await page.getByLabel('Colour of the code').fill('#ffcc00');
  await page.getByText('too much alike').waitFor();
  for (const name of ['Save as PDF', 'Code as SVG', 'Code as PNG', 'Print'])
    expect(await page.getByRole('button', { name, exact: true }).isDisabled()).toBe(true);

  await page.getByLabel('Colour of the code').fill('#ffffff');
  await page.getByLabel('Colour behind it').fill('#000000');
  await page.getByText('darker than its ground').waitFor();
  expect(await problem.innerText()).toContain('many cameras');

  await page.getByLabel('Colour of the code').fill('#000000');
  await page.getByLabel('Colour behind it').fill('#ffffff');
  await ready(page);
  expect(await page.getByRole('button', { name: 'Save as PDF' }).isEnabled()).toBe(true);
  await close();
});

test('a code that cannot be read back is not offered', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  // A canvas that forgets half of what was drawn, as some privacy settings have it.
  await page.addInitScript(() => {
    const native = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = function (...args: Parameters<typeof native>) {
      const pixels = native.apply(this, args);
      pixels.data.fill(255, 0, pixels.data.length / 2);
      return pixels;
    };
  });
  await page.goto(`${demo.platform}/print/sunny-dental`);
  await page.getByText('could not be read back').waitFor();

  expect(await page.getByRole('button', { name: 'Save as PDF' }).isDisabled()).toBe(true);
  await context.close();
});

test('a format too small for the distance says from how far it can be read', async () => {
  const { page, close } = await open('sunny-dental');
  await page.getByLabel('To be read from').selectOption('5000');
  await page.getByLabel('Format').selectOption('a6');
  await page.locator('.kit-size strong').waitFor();

  expect(await page.locator('.kit-size').innerText()).toMatch(
    /^The code is [\d.]+ centimeters wide.*To be read from 5 meters it needs a larger format\.$/s,
  );
  await close();
});

test('what the owner writes is text, whatever it is', async () => {
  const { page, violations, close } = await open('sunny-dental');
  await page.getByLabel('Heading').fill('<img src=x onerror=alert(1)>');
  await page.getByLabel('Invitation').fill('"><svg onload=alert(1)>');
  await ready(page);

  const pdf = await save(page, 'Save as PDF');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await page.locator('main img, main svg').count()).toBe(0);
  expect(await violations()).toEqual([]);
  await close();
});

test('a file that is no picture is refused in words', async () => {
  const { page, close } = await open('sunny-dental');
  const logo = page.getByLabel('Logo in the middle');
  const refused = page.getByText('no picture that we can read');

  await logo.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') });
  await refused.waitFor();
  await logo.setInputFiles({ name: 'l.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') });
  await refused.waitFor();

  expect(await page.getByRole('button', { name: 'Save as PDF' }).isEnabled()).toBe(true);
  await close();
});

test('on paper there is the sheet, and nothing else', async () => {
  const { page, close } = await open('sunny-dental');
  await page.emulateMedia({ media: 'print' });

  expect(await page.locator('.sheet canvas').isVisible()).toBe(true);
  for (const other of ['.bar', '.kit-form', '.save', '.kit-head'])
    expect(await page.locator(other).isVisible()).toBe(false);
  const printed = await page.pdf({ format: 'A4', printBackground: true });
  expect(await readPictures(rasterisePdf(printed, 150))).toEqual([`${demo.platform}/q/sunny-dental`]);
  await close();
});

test('a private Genie has no print kit, and one that is not there neither', async () => {
  const hidden = await openPage(browser, `${demo.platform}/print/vip-concierge`);
  await hidden.page.getByRole('heading', { level: 1, name: 'VIP Concierge is private' }).waitFor();
  await hidden.close();

  const absent = await openPage(browser, `${demo.platform}/print/nobody-here`);
  await absent.page.getByRole('heading', { level: 1, name: 'There is no Genie here' }).waitFor();
  expect(await absent.page.getByRole('button', { name: 'Save as PDF' }).count()).toBe(0);
  await absent.close();
});

test.each(['en', 'ar'])('in %s: no barriers, nothing beyond the screen', async (locale) => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1440]) {
      const look = { locale, colorScheme, viewport: { width, height: 800 } };
      const { page, close } = await open('acme-support', look);
      if (locale === 'ar') await page.getByLabel('Language').selectOption('ar');
      await page.locator(`html[lang=${locale}]`).waitFor();
      await ready(page);

      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect({ look, barriers: await findBarriers(page, 'html') }).toEqual({ look, barriers: [] });
      await close();
    }
});

test('the page as it is served has no errors in its markup', async () => {
  const markup = await (await fetch(`${demo.platform}/print/sunny-dental`)).text();

  expect(await findHtmlErrors(markup)).toEqual([]);
});
