import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findBarriers } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { ownerOf } from '../support/owner.ts';
import { writeSilentWav } from '../support/silent-microphone.ts';
import { until } from '../support/until.ts';
import { visit, type Visitor, type VisitOptions } from '../support/visitor.ts';

const BUSY_RETRY_S = 2;
const HOUR_S = 60 * 60;
/** The answers that these stories are about. */
const REFUSED = /403|429/;

let folder: string;
let demo: TestDemo;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'genie-budgets-'));
  const microphoneWav = await writeSilentWav(join(folder, 'silence.wav'));
  [demo, browser] = await Promise.all([
    startTestDemo({ voiceTimings: { busyRetryS: BUSY_RETRY_S } }),
    launchBrowser({ microphoneWav }),
  ]);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await rm(folder, { recursive: true, force: true });
});

const at = (slug: string, options: VisitOptions = {}) =>
  visit(browser, `${demo.platform}/g/${slug}`, { expectedErrors: REFUSED, ...options });

async function begin({ part }: Visitor): Promise<void> {
  await part('start').click();
  await part('consent').click();
}

/** Wants to talk, and is not let in: what the server answers. */
async function refused(visitor: Visitor) {
  const answer = visitor.page.waitForResponse((response) => response.url().endsWith('/voice/token'));
  await begin(visitor);
  const response = await answer;
  const { error } = (await response.json()) as { error?: { code: string } };
  const retryAfterS = Number(await response.headerValue('retry-after'));
  return { status: response.status(), code: error?.code, retryAfterS };
}

const oneSpaced = (text: string) => text.replaceAll(/\s/g, ' '); // Node and Chromium differ before AM and PM

function clockIn(timeZone: string, atMs: number): string {
  const format = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit', timeZone });
  return oneSpaced(format.format(atMs));
}

const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name });
const isLive = ({ watch }: Visitor) => until('the call is live', () => watch.happened('genie:session-live'));
const barriers = ({ page }: Visitor) => findBarriers(page, 'body');
const endOf = async ({ watch }: Visitor) =>
  (await until('the call ends', () => watch.happened('genie:session-ended'), { timeoutMs: 30_000 })).detail;

test('who finds the line busy waits without a microphone, and the call begins by itself', async () => {
  const first = await at('busy-line');
  await begin(first);
  await isLive(first);
  const second = await at('busy-line');

  expect(await refused(second)).toEqual({ status: 429, code: 'ALL_LINES_BUSY', retryAfterS: BUSY_RETRY_S });
  const wait = button(second, 'Wait in line');
  expect(await barriers(second)).toEqual([]);
  await wait.click();
  await second.page.getByText(/Asking again in \d second/).waitFor();
  expect(await barriers(second)).toEqual([]);
  expect(await second.watch.liveTracks()).toBe(0);
  await button(second, 'Stop waiting').click();
  await wait.click();
  await second.page.waitForResponse((response) => response.status() === 429); // asked again, and in vain
  await second.page.getByRole('heading', { name: 'You are in line' }).waitFor();
  expect(await second.watch.liveTracks()).toBe(0);

  await first.part('end').click();

  await isLive(second);
  expect(await second.watch.liveTracks()).toBe(1);
  await expect.poll(() => demo.sessions()).toHaveLength(1);
  await second.reads(/Hello/);
  await second.part('end').click();
  await second.leave();
  await first.leave();
});

test.each([
  {
    slug: 'night-desk',
    answer: { status: 403, code: 'OUTSIDE_OPENING_HOURS' },
    title: 'Calls are closed right now',
  },
  { slug: 'used-up', answer: { status: 429, code: 'MINUTES_USED_UP' }, title: 'No more calls today' },
])('$slug: it says when calls open again on the visitor’s clock, and answers who types', async (story) => {
  const timezoneId = 'Asia/Kathmandu'; // three quarters of an hour off every other clock
  const visitor = await at(story.slug, { timezoneId });

  const answer = await refused(visitor);
  const answeredAtMs = Date.now();

  expect(answer).toMatchObject(story.answer);
  expect(answer.retryAfterS).toBeGreaterThan(8 * HOUR_S);
  expect(answer.retryAfterS).toBeLessThanOrEqual(12 * HOUR_S);
  await visitor.page.getByRole('heading', { name: story.title }).waitFor();
  const text = await visitor.page.getByText(/Calls open again/).innerText();
  expect(oneSpaced(text)).toContain(clockIn(timezoneId, answeredAtMs + answer.retryAfterS * 1000));
  expect(text).toMatch(/:45/); // it is a full hour everywhere else
  expect(await barriers(visitor)).toEqual([]);
  expect(await visitor.watch.liveTracks()).toBe(0);

  await button(visitor, 'Type instead').click();
  await isLive(visitor);
  await visitor.reads(/Hello/);
  expect(await visitor.watch.liveTracks()).toBe(0);
  await visitor.part('end').click();
  await visitor.leave();
});

test('a call whose time runs out is warned of it, and ended', async () => {
  await ownerOf(demo).limit('quick-question', { max_duration_s: 15 });
  const visitor = await at('quick-question');
  await begin(visitor);
  await isLive(visitor);

  await visitor.page.locator('.time-bar', { hasText: /The call ends in \d second/ }).waitFor();
  expect(await visitor.watch.happened('genie:session-ended')).toBeUndefined();
  expect(await barriers(visitor)).toEqual([]);

  expect(await endOf(visitor)).toMatchObject({ reason: 'time-limit' });
  await visitor.page.getByText('The call has reached its longest time').waitFor();
  expect(await visitor.watch.liveTracks()).toBe(0);
  await until('the room is empty', () => demo.sessions().length === 0);
  await visitor.leave();
});

test('who says nothing is asked; to answer keeps the call, to be silent ends it', async () => {
  await ownerOf(demo).limit('quick-question', { max_duration_s: 90, idle_after_s: 6 });
  const visitor = await at('quick-question');
  await begin(visitor);
  await isLive(visitor);
  const asked = visitor.page.locator('.time-bar', { hasText: /Are you still there\?/ });

  await button(visitor, 'I am here').click();
  await asked.waitFor({ state: 'detached' });
  expect(await visitor.watch.happened('genie:session-ended')).toBeUndefined();

  await asked.waitFor();
  expect(await barriers(visitor)).toEqual([]);
  expect(await endOf(visitor)).toMatchObject({ reason: 'idle' });
  expect(await visitor.watch.liveTracks()).toBe(0);
  await visitor.leave();
});
