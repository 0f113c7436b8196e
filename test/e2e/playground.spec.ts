import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import { findBarriers } from '../support/axe.ts';
import type { TestDemo } from '../support/demo.ts';
import { openPage } from '../support/open-page.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

test('what is chosen shows in the preview and in the snippet, and the copied snippet works on a strict page', async () => {
  const { page, complaints, violations, close } = await openPlayground();
  const preview = page.frameLocator('.preview');
  await preview.getByRole('button', { name: 'Talk to Sunny Dental' }).waitFor();

  await page.getByLabel('data-position').selectOption('top-start');
  await page.getByLabel('data-label').fill('Ask "us" & more');
  await page.getByLabel('data-show-label').selectOption('true');
  await preview.getByRole('button', { name: 'Ask "us" & more' }).waitFor();
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await page.getByText('Copied.').waitFor();
  const tag = await page.evaluate(() => navigator.clipboard.readText());
  const policy = await page.locator('#policy').innerText();

  expect(tag).toMatch(
    /^<script async crossorigin="anonymous" integrity="sha384-[^"]+" src="[^"]+\/v\/[\d.]+\/widget\.js" data-genie="sunny-dental"/,
  );
  expect(tag).toContain('data-label="Ask &quot;us&quot; &amp; more"');
  const address = `${demo.site}/pasted`;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': `default-src 'none'; img-src data:; ${policy}` },
      body: `<!doctype html><html lang="en"><head><title>Mine</title><link rel="icon" href="data:," /></head><body>${tag}</body></html>`,
    }),
  );
  await page.goto(address);
  const launcher = page.getByRole('button', { name: 'Ask "us" & more' });
  await launcher.click();
  await page.getByRole('button', { name: 'Start talking' }).waitFor();
  expect(await launcher.evaluate((button) => button.getBoundingClientRect().top)).toBeLessThan(100);
  expect(complaints).toEqual([]);
  expect(await violations()).toEqual([]);
  await close();
});

test.each(['plain', 'dark', 'rtl', 'strict', 'shouting'])(
  'the widget stands on the page "%s"',
  async (host) => {
    const { page, complaints, close } = await openPlayground();
    await page.locator('[name=host]').selectOption(host);

    await until('the page is there', () =>
      page.frames().some((frame) => frame.url().includes(`/try/${host}`)),
    );
    await page.frameLocator('.preview').locator('[part=launcher]').waitFor();

    expect(complaints).toEqual([]);
    await close();
  },
);

test.each([320, 1440])('at %d px nothing is wider than the screen, and axe finds nothing', async (width) => {
  const { page, close } = await openPlayground({ viewport: { width, height: 800 } });
  await page.frameLocator('.preview').locator('[part=launcher]').waitFor();

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await findBarriers(page, '.playground')).toEqual([]);
  await close();
});

function openPlayground(options = {}) {
  const permissions = ['clipboard-read', 'clipboard-write'];
  return openPage(browser, `${demo.platform}/playground`, { permissions, ...options });
}
