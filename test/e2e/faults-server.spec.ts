/** The voice server dies: a process of its own, so that it really does. For the embedded server only. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { BROKEN_LINES } from '../support/line-call.ts';
import { routeToken } from '../support/route-voice.ts';
import { writeSilentWav } from '../support/silent-microphone.ts';
import { until } from '../support/until.ts';
import { visit, type Visitor } from '../support/visitor.ts';
import { startVoiceProcess, type VoiceProcess } from '../support/voice-process.ts';

let demo: TestDemo;
let browser: Browser;

beforeAll(async () => {
  const microphoneWav = await writeSilentWav(join(tmpdir(), `genie-silence-${process.pid}.wav`));
  [demo, browser] = await Promise.all([startTestDemo(), launchBrowser({ microphoneWav })]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

let rooms = 0;

/** A visitor whose calls go to that server, each to a room of its own. */
async function visitorOf(voice: VoiceProcess): Promise<Visitor> {
  return visit(browser, `${demo.site}/`, {
    expectedErrors: BROKEN_LINES,
    prepare: (page) =>
      routeToken(page, async () => ({
        server_url: voice.url,
        participant_token: await voice.token({ room: `room-${++rooms}` }),
      })),
  });
}

async function asks({ part, reads }: Visitor, question: string, answer: RegExp) {
  await part('input').fill(question);
  await part('input').press('Enter');
  await reads(answer, question);
}

const panelSays = (visitor: Visitor, words: RegExp, timeoutMs = 20_000) =>
  until(`the panel says ${words}`, async () => words.test(await visitor.part('panel').innerText()), {
    timeoutMs,
  });

async function hangsUp(visitor: Visitor) {
  await visitor.part('end').click();
  expect(await visitor.watch.liveTracks()).toBe(0);
  await until('no connection is left', async () => (await visitor.watch.openConnections()) === 0);
  await visitor.leave();
}

describe.concurrent('a voice server', { timeout: 90_000 }, () => {
  test('that is killed in a call and back in 5 s: the call goes on by itself, and nothing typed is lost', async () => {
    const voice = await startVoiceProcess();
    const visitor = await visitorOf(voice);
    await visitor.call();
    await asks(visitor, 'What does a check-up cost?', /\d+ dollars/);

    expect(await voice.kill()).toBe(true);
    const killedAtMs = Date.now();
    await panelSays(visitor, /Reconnecting/);
    expect(Date.now() - killedAtMs).toBeLessThan(5_000);
    await visitor.part('input').fill('Is there parking?');
    await visitor.part('input').press('Enter');
    await until('it is 5 s', () => Date.now() - killedAtMs > 5_000);
    await voice.restart();

    await until(
      'the call is whole',
      async () => !/Reconnecting/.test(await visitor.part('panel').innerText()),
      {
        timeoutMs: 30_000,
      },
    );
    await visitor.reads(/parking/, 'parking?');
    await visitor.reads(/\d+ dollars/, 'check-up cost?');
    expect(await visitor.watch.events('genie:session-ended')).toEqual([]);
    expect(await voice.sessions()).toHaveLength(1);
    await hangsUp(visitor);
    await voice.kill();
  });

  test('that is killed and does not come back ends the call by thirty seconds, and can be called again', async () => {
    const voice = await startVoiceProcess();
    const visitor = await visitorOf(voice);
    await visitor.call();
    await asks(visitor, 'What does a check-up cost?', /\d+ dollars/);

    expect(await voice.kill()).toBe(true);
    const killedAtMs = Date.now();
    await visitor.page.getByRole('button', { name: 'Type instead' }).waitFor();
    expect(Date.now() - killedAtMs).toBeGreaterThan(10_000);
    const ended = await until('the end', () => visitor.watch.happened('genie:session-ended'), {
      timeoutMs: 60_000,
    });
    expect(ended.detail).toMatchObject({ reason: 'connection-lost' });
    expect(ended.atMs - killedAtMs).toBeLessThan(38_000);
    expect(await visitor.watch.liveTracks()).toBe(0);
    await voice.restart();
    await visitor.page.getByRole('button', { name: 'Call again' }).click();

    await until('live again', async () => (await visitor.watch.events('genie:session-live')).length === 2);
    await visitor.reads(/\d+ dollars/, 'check-up cost?');
    await asks(visitor, 'Is there parking?', /parking/);
    await hangsUp(visitor);
    await voice.kill();
  });

  test('that is not there fails the call within ten seconds; once it is, the next call works', async () => {
    const voice = await startVoiceProcess();
    expect(await voice.kill()).toBe(true);
    const visitor = await visitorOf(voice);
    await begins(visitor);
    await failsWith(visitor, 'voice-unreachable');

    await voice.restart();
    await visitor.page.getByRole('button', { name: 'Try again' }).click();
    await until('live', () => visitor.watch.happened('genie:session-live'));
    await hangsUp(visitor);
    await voice.kill();
  });

  test('that dies while a call is being set up fails it within ten seconds', async () => {
    const voice = await startVoiceProcess();
    const visitor = await visitorOf(voice);
    voice.freeze(); // the socket is accepted, and nobody answers
    await begins(visitor);
    await until('the line is being opened', async () =>
      (await visitor.watch.events('genie:session-connecting')).some(({ detail }) => detail.stage === 'line'),
    );
    expect(await voice.kill()).toBe(true);

    await failsWith(visitor, 'voice-unreachable');
    await visitor.leave();
  });
});

async function begins({ part }: Visitor) {
  await part('launcher').click();
  await part('start').click();
  await part('consent').click();
}

async function failsWith({ watch, page }: Visitor, code: string) {
  const failed = await until('the failure', () => watch.happened('genie:session-failed'));
  expect(failed.detail).toEqual({ code });
  expect(await watch.failedAfterMs('line')).toBeLessThan(10_000);
  expect(await watch.liveTracks()).toBe(0);
  await until('no connection is left', async () => (await watch.openConnections()) === 0);
  await page.getByRole('alert').waitFor();
}
