import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { recordLeaks } from '../support/leak-recorder.ts';
import { mailedLink } from '../support/mailed-link.ts';
import { ownerOf, PRIVATE_SLUG, type Owner } from '../support/owner.ts';
import { servePrivateHost } from '../support/private-host.ts';
import { until } from '../support/until.ts';

let demo: TestDemo;
let browser: Browser;
let owner: Owner;
const log: string[] = [];

beforeAll(async () => {
  for (const name of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((...words) => void log.push(words.join(' ')));
  const stream = new Writable({
    write(line: Buffer, _encoding, done) {
      log.push(line.toString());
      done();
    },
  });
  const logger = pino({ level: 'trace' }, stream);
  [demo, browser] = await Promise.all([startTestDemo({ logger }), launchBrowser()]);
  owner = ownerOf(demo);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await browser?.close();
  await demo?.stop();
});

const PAGE = `GET /g/${PRIVATE_SLUG}`;
const KEPT = 'sessionStorage';
const SENT = 'POST /v1: header x-agent-access-token';

async function setUp() {
  const context = await browser.newContext();
  const recorder = await recordLeaks(context);
  return { context, recorder, page: await context.newPage() };
}

/** Talks, so that voice token, room and agent have had their chance as well. */
async function talk(page: Awaited<ReturnType<typeof setUp>>['page']) {
  await page.locator('[part~="input"]').fill('When is breakfast?');
  await page.locator('[part~="input"]').press('Enter');
  await page.getByRole('button', { name: 'Type instead' }).click();
  await page.locator('[part~="transcript"]').getByText('11').first().waitFor();
  await page.locator('[part~="end"]').click();
}

test.each([
  ['#', []],
  ['?', [`${PAGE}: address`]], // an older link: what the visitor clicked is all that has it
])('a grant link with %s', async (mark, unavoidable) => {
  const { token } = await owner.createGrant(0);
  const { context, recorder, page } = await setUp();
  await page.goto(`${demo.platform}/g/${PRIVATE_SLUG}${mark}access_token=${token}`);
  await page.locator('[part~="start"]').waitFor();
  await talk(page);
  await page.reload();
  await page.locator('[part~="start"]').waitFor();

  expect(await recorder.findings(page, token)).toEqual([...unavoidable, SENT, KEPT]);
  expect(log.filter((line) => line.includes(token))).toEqual([]);
  await context.close();
});

test('a grant that opens nothing is kept nowhere', async () => {
  const { context, recorder, page } = await setUp();
  const token = demo.fixtures.grants.find(({ kind }) => kind === 'exhausted')?.token ?? '';
  await page.goto(`${demo.platform}/g/${PRIVATE_SLUG}#access_token=${token}`);
  await page.locator('[part~="gate"]').waitFor();

  expect(await recorder.findings(page, token)).toEqual([SENT]);
  await context.close();
});

test('a grant that a host page hands over', async () => {
  const { token } = await owner.createGrant(0);
  const { context, recorder, page } = await setUp();
  // The page's own script has it, as it must: what is looked at is all that came of it.
  const address = await servePrivateHost(page, demo);
  await page.goto(address);
  await page.evaluate((accessToken) => {
    (window as unknown as { hg: (...args: unknown[]) => void }).hg('init', { accessToken });
  }, token);
  await page.locator('[part~="launcher"]').click();
  await page.locator('[part~="start"]').waitFor();
  await talk(page);
  await page.evaluate(() => (window as unknown as { hg: (...args: unknown[]) => void }).hg('doctor'));

  expect(await recorder.findings(page, token)).toEqual([SENT]);
  expect(await page.evaluate(() => [window['localStorage'].length, window['sessionStorage'].length])).toEqual(
    [0, 0],
  );
  expect(log.filter((line) => line.includes(token))).toEqual([]);
  await context.close();
});

test('an invite, and the grant that comes of it', async () => {
  const email = 'leaks@example.com';
  await owner.invite(email);
  const link = await mailedLink(demo, email, /http\S+\/invite\/\S+/);
  const code = new URLSearchParams(new URL(link).hash.slice(1)).get('code') ?? '';
  const { context, recorder, page } = await setUp();
  await page.goto(link);
  await page.getByRole('button', { name: 'Accept the invite' }).waitFor();
  const whileAsked = await recorder.findings(page, code);
  await page.getByRole('button', { name: 'Accept the invite' }).click();
  await page.locator('[part~="start"]').waitFor();
  const kept = await page.evaluate(() => Object.values(window['sessionStorage']).join(''));
  const token = /"token":"([^"]+)"/.exec(kept)?.[1] ?? '';

  expect(whileAsked).toEqual(['POST /v1: body of show-invite']);
  expect(await recorder.findings(page, code)).toEqual([
    'POST /v1: body of show-invite',
    'POST /v1: body of accept-invite',
  ]);
  expect(token).toHaveLength(64);
  expect(await recorder.findings(page, token)).toEqual([SENT, KEPT]);
  expect(log.filter((line) => line.includes(code) || line.includes(token))).toEqual([]);
  await context.close();
});

test("a request's address goes into one body, and into no log", async () => {
  const email = 'quiet-requester@example.com';
  const { context, recorder, page } = await setUp();
  await page.goto(`${demo.platform}/g/${PRIVATE_SLUG}`);
  await page.locator('[part~="email"]').fill(email);
  await page.locator('[part~="request"]').click();
  await page.locator('[data-phase=requested]').waitFor();
  await until('the owner has mail', async () => (await demo.mail()).some(({ text }) => text.includes(email)));

  expect(await recorder.findings(page, email)).toEqual(['POST /v1: body of request-access']);
  expect(log.filter((line) => line.includes(email))).toEqual([]);
  expect(log.some((line) => line.includes('request-access'))).toBe(true); // there is a log
  await context.close();
});
