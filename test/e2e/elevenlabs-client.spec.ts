/**
 * ElevenLabs' own client, as it is published, holds its sessions against the demo's stand-in: what our widget speaks
 * with the stand-in is what ElevenLabs speaks, as far as its client knows.
 */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { bundleScript } from '../support/bundle.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { elevenLabsPlaces } from '../support/elevenlabs-places.ts';
import type { SessionPlaces, Told } from '../support/elevenlabs-page.ts';
import { FIRST_WORDS, SPEECH_WAV } from '../support/speech.ts';
import { until } from '../support/until.ts';

let demo: TestDemo;
let browser: Browser;
let script: string;
let places: SessionPlaces;

beforeAll(async () => {
  [demo, browser, script] = await Promise.all([
    startTestDemo(),
    launchBrowser({ microphoneWav: SPEECH_WAV }),
    bundleScript(new URL('../support/elevenlabs-page.ts', import.meta.url)),
  ]);
  places = await elevenLabsPlaces(demo, 'eleven-bakery');
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

test('it is greeted and heard, interrupts, asks, has its tool called, and is hung up on', async () => {
  const page = await openPage();

  expect(await page.evaluate((where) => window.session.start(where), places)).toBe('started');

  const connected = await told(page, 'connect');
  expect(connected.detail).toMatchObject({ conversationId: expect.stringMatching(/^conv_[0-9a-f]{32}$/) });
  expect((await told(page, 'metadata')).detail).toMatchObject({
    conversation_id: (connected.detail as { conversationId: string }).conversationId,
  });
  expect((await told(page, 'agent')).detail).toMatch(FIRST_WORDS);
  await told(page, 'mode', 'speaking');
  await page.evaluate(() => window.session.say('What do you know about me?'));
  await told(page, 'interruption');
  expect((await told(page, 'correction')).detail).toMatchObject({
    corrected_agent_response: expect.stringMatching(/\.\.\.$/),
  });
  await told(page, 'agent', /plan: gold, visits: 3/);
  await told(page, 'user', /seconds of speech/);
  await page.evaluate(() => window.session.say('use tool page_title {"prefix":"It is "}'));
  await told(page, 'agent', /It is A page with ElevenLabs’ client/);
  await page.evaluate(() => window.session.say('use tool nobody_knows'));
  await told(page, 'agent', /failed with error 1500/);
  await until('a ping has been answered', async () =>
    (await all(page)).some(({ what, detail }) => what === 'ping' && hasPingMs(detail)),
  );

  await page.evaluate(() => window.session.say('Goodbye'));
  expect((await told(page, 'disconnect')).detail).toBe('agent');
  await page.context().close();
});

test('its own end empties the room', async () => {
  const page = await openPage();
  expect(await page.evaluate((where) => window.session.start(where), places)).toBe('started');
  await told(page, 'agent');

  await page.evaluate(() => window.session.end());

  expect((await told(page, 'disconnect')).detail).toBe('user');
  await until('the room is empty', () => demo.sessions().length === 0);
  await page.context().close();
});

test('the longest time of a conversation ends it', async () => {
  const page = await openPage();
  expect(await page.evaluate((where) => window.session.start(where), places)).toBe('started');
  await told(page, 'agent');

  await page.evaluate(() => window.session.say('use error max_duration_exceeded'));

  expect((await told(page, 'disconnect')).detail).toBe('error');
  await page.context().close();
});

test('an agent that nobody knows, and one that needs an authorisation, are refused as there', async () => {
  const page = await openPage();
  const start = (agentId: string) =>
    page.evaluate((where) => window.session.start(where), { ...places, agentId });
  const { agentId: lockedId } = await elevenLabsPlaces(demo, 'vip-concierge');

  expect(await start('agent_of_nobody')).toContain('returned 404 The requested agent was not found.');
  expect(await start(lockedId)).toContain('Your agent has authentication enabled');
  await page.context().close();
});

async function openPage(): Promise<Page> {
  const context = await browser.newContext({ permissions: ['microphone'] });
  const page = await context.newPage();
  const address = `${demo.site}/their-client`;
  const body = `<!doctype html><title>A page with ElevenLabs’ client</title><body><script>${script.replaceAll('</script', '<\\/script')}</script>`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(address);
  return page;
}

const all = (page: Page) => page.evaluate(() => window.session.told);

/** Waits until the client has told `what`, and of it what matches. */
function told(page: Page, what: string, detail?: string | RegExp): Promise<Told> {
  const matches = (one: Told) =>
    one.what === what && (detail === undefined || new RegExp(detail).test(String(one.detail)));
  return until(
    `the client tells ${what} ${String(detail ?? '')}`,
    async () => (await all(page)).find(matches),
    { timeoutMs: 30_000 }, // the microphone speaks every 13 s
  );
}

function hasPingMs(detail: unknown): boolean {
  return typeof detail === 'object' && detail !== null && 'ping_ms' in detail;
}
