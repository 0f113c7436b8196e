import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Download } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { writeSilentWav } from '../support/silent-microphone.ts';
import { until } from '../support/until.ts';
import { visit, type Visitor } from '../support/visitor.ts';

let folder: string;
let demo: TestDemo;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'genie-receipt-'));
  const microphoneWav = await writeSilentWav(join(folder, 'silence.wav')); // a greeting is heard to its end
  [demo, browser] = await Promise.all([startTestDemo(), launchBrowser({ microphoneWav })]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('under the strictest policy a call leaves a transcript to copy and three files, and a rating for the owner', async () => {
  const visitor = await visit(browser, `${demo.site}/csp-strictest`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page, part } = visitor;
  await chatIn(visitor);
  await visitor.reads(/Hello!/);
  await part('input').fill('How much is a cleaning?');
  await part('input').press('Enter');
  await visitor.reads(/\d+ dollars/, 'cleaning?');
  await part('end').click();

  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('You: How much is a cleaning?');
  const text = await save(visitor, '.txt');
  expect(text.name).toMatch(/^sunny-dental-\d{4}-\d\d-\d\d\.txt$/);
  expect(text.content).toMatch(
    /^Sunny Dental · .*\n\n[^]*\n\nYou: How much is a cleaning\?\n\nSunny Dental: /,
  );
  expect((await save(visitor, '.md')).content).toContain('**You:** How much is a cleaning\\?');
  const { turns } = JSON.parse((await save(visitor, '.json')).content) as { turns: object[] };
  expect(turns).toContainEqual({ speaker: 'visitor', text: 'How much is a cleaning?' });

  await page.locator('.rating label').nth(4).click();
  await page.getByRole('textbox', { name: /Anything to add/ }).fill('Knew the price at once');
  await page.getByRole('button', { name: 'Send rating' }).click();
  await page.getByText('Thank you for your rating.').waitFor();
  expect(await ratings()).toMatchObject({
    count: 1,
    ratings: [{ rating: 5, comment: 'Knew the price at once' }],
  });
  expect(await page.locator('#violations').textContent()).toBe('0');
  await visitor.leave();
});

test('captions go and come in the call, typed lines stay, and the tab remembers', async () => {
  const visitor = await visit(browser, `${demo.site}/`);
  const { page, part } = visitor;
  await visitor.call();
  await part('mute').click();
  await visitor.reads(/Hello/);

  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('checkbox', { name: 'Captions' }).uncheck();
  expect(await part('transcript').count()).toBe(0);
  await page.getByRole('button', { name: 'Settings' }).click();
  await part('input').fill('How much is a cleaning?');
  await part('input').press('Enter');
  await visitor.reads(/\d+ dollars/, 'cleaning?');

  expect(await page.evaluate(() => sessionStorage.getItem('genie.captions'))).toContain('"isOn":false');
  await part('end').click();
  await visitor.leave();
});

test('a Genie of two languages talks in the one that is chosen, and its turns say so', async () => {
  const visitor = await visit(browser, `${demo.site}/rihla`);
  const { page, part } = visitor;
  await part('launcher').click();
  await part('start').click();
  await page.locator('.call-language select').selectOption('en');
  await page.locator('.actions .secondary').click();
  await until('the chat is live', () => visitor.watch.happened('genie:session-live'));

  await visitor.reads(/Hello! I am the Genie/);
  expect(await page.locator('.turn p').first().getAttribute('lang')).toBe('en');
  await part('end').click();

  await page.locator('.call-language select').selectOption('ar');
  await part('start').click();
  await until(
    'the second call is live',
    async () => (await visitor.watch.events('genie:session-live')).length > 1,
  );
  await visitor.reads(/مرحباً!/);
  await part('end').click();
  await visitor.leave();
});

async function chatIn({ page, part, watch }: Visitor): Promise<void> {
  await part('launcher').click();
  await part('start').click();
  await page.getByRole('button', { name: 'Type instead' }).click();
  await until('the chat is live', () => watch.happened('genie:session-live'));
}

async function save({ page }: Visitor, format: string): Promise<{ name: string; content: string }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Save as ${format}` }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') };
}

/** As the owner reads them. */
async function ratings(): Promise<unknown> {
  const key = demo.fixtures.keys.find(({ role }) => role === 'standard_user')?.key;
  const id = demo.fixtures.genies.find(({ slug }) => slug === 'sunny-dental')?.id;
  const answer = await fetch(demo.fixtures.api, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ resource: 'ratings', action: 'list', data: { id } }),
  });
  const { data } = (await answer.json()) as { data: unknown };
  return data;
}
