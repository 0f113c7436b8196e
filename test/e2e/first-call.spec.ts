import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import { sessionOf } from '../support/session-of.ts';
import { watchSignalLine } from '../support/signal-line.ts';
import type { TestDemo } from '../support/demo.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visitor.ts';
import { FIRST_WORDS, SPEECH_WAV } from '../support/speech.ts';
import { onStage } from '../support/stage.ts';
import { hearMore } from '../support/watch-page.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage), { browser: { microphoneWav: SPEECH_WAV } });

test('a visitor of a customer’s page hears the Genie, is heard, types a question and hangs up', async () => {
  const visitor = await visit(browser, `${demo.site}/`);
  const { page, part, watch } = visitor;
  expect(new URL(demo.platform).origin).not.toBe(new URL(page.url()).origin);

  await visitor.call();
  await hearMore(watch);
  await visitor.reads(FIRST_WORDS);
  const isMeasured = () => demo.sessions().some(({ speechMs }) => speechMs > 500);
  await until('the server has measured the speech', isMeasured, { timeoutMs: 25_000 }); // it recurs each 13 s
  await visitor.reads(/seconds of speech/);

  await part('mute').click(); // or the next spoken question interrupts the answer
  await part('input').fill('How much is a cleaning?');
  await part('input').press('Enter');
  await visitor.reads(/\d+ dollars/, 'cleaning?');

  await part('end').click();
  expect(await watch.liveTracks()).toBe(0);
  await until('the page hears the end', () => watch.happened('genie:session-ended'));
  expect((await watch.happened('genie:session-ended'))?.detail).toMatchObject({ reason: 'visitor-ended' });
  await until('the room is empty', () => demo.sessions().length === 0);
  expect(await watch.tracks()).toBe(1);
  expect(await watch.openConnections()).toBe(0);
  await visitor.leave();
});

test('the page asks the API once, and loads nothing of the call before the visitor wants one', async () => {
  const visitor = await visit(browser, `${demo.site}/`);

  await until('the widget is ready', () => visitor.watch.happened('genie:ready'));
  const platform = visitor.requests.filter((request) => request.url().startsWith(demo.platform));

  expect(platform.map((request) => `${request.method()} ${new URL(request.url()).pathname}`)).toEqual([
    'GET /widget.js',
    expect.stringMatching(/^(OPTIONS|POST) \/v1$/),
  ]);
  await visitor.leave();
});

test('each stage of connecting is named, in order, and live comes once', async () => {
  const visitor = await visit(browser, `${demo.site}/`);

  await visitor.call();

  const names = (await visitor.watch.events()).map(({ name, detail }) => String(detail.stage ?? name));
  const order = ['genie:ready', 'genie:open', 'microphone', 'token', 'line', 'agent', 'genie:session-live'];
  expect(names.filter((name) => order.includes(name))).toEqual(order);
  const live = await visitor.watch.happened('genie:session-live');
  expect(live?.detail.sessionId).toMatch(/\S/);
  expect(live?.detail.connectMs).toBeGreaterThan(0);
  const heard = await until('the first sound', () => visitor.watch.happened('genie:first-audio'));
  expect(heard.detail.ms).toBeGreaterThan(0);
  await visitor.part('end').click();
  await visitor.leave();
});

test('muting is heard as silence, and unmuting as speech again', async () => {
  const visitor = await visit(browser, `${demo.site}/`);
  await visitor.call();

  await visitor.part('mute').click();
  const microphoneIs = (state: string) =>
    until(
      `the server has it ${state}`,
      async () => (await sessionOf(demo, visitor.watch))?.microphone === state,
    );
  await microphoneIs('muted');
  expect(await visitor.part('mute').getAttribute('aria-pressed')).toBe('true');
  await visitor.part('mute').click();
  await microphoneIs('live');

  await visitor.part('end').click();
  await visitor.leave();
});

test('typing instead holds a whole session without touching the microphone', async () => {
  const visitor = await visit(browser, `${demo.site}/`);
  const { part, page, watch } = visitor;

  await part('launcher').click();
  await part('input').fill('When are you open on Saturday?');
  await part('send').click();
  await page.getByRole('button', { name: 'Type instead' }).click();
  await until('the call is live', () => watch.happened('genie:session-live'));
  await visitor.reads(/Saturday/, 'Saturday?');

  expect(await watch.tracks()).toBe(0);
  await part('end').click();
  await visitor.leave();
});

test('a Genie that says goodbye ends the call in one event with its reason', async () => {
  const visitor = await visit(browser, `${demo.site}/`);
  await visitor.call();

  await visitor.part('input').fill('Goodbye');
  await visitor.part('input').press('Enter');
  await until('the end', () => visitor.watch.happened('genie:session-ended'));

  expect(await visitor.watch.events('genie:session-ended')).toMatchObject([
    { detail: { reason: 'agent-ended' } },
  ]);
  expect(await visitor.watch.liveTracks()).toBe(0);
  await visitor.leave();
});

test('a call survives a dropped signal line', async () => {
  const visitor = await visit(browser, `${demo.site}/`, { expectedErrors: /WebSocket/ });
  const line = await watchSignalLine(visitor.page);
  await visitor.call();
  const before = await sessionOf(demo, visitor.watch);

  await line.drop();
  await until('the line is there again', () => line.opened() > 1);
  await hearMore(visitor.watch);

  expect(before).toBeDefined();
  expect(await sessionOf(demo, visitor.watch)).toMatchObject({
    participantSid: before?.participantSid,
    joins: 1,
  });
  expect(await visitor.watch.events('genie:session-ended')).toEqual([]);
  await visitor.part('end').click();
  await visitor.leave();
});
