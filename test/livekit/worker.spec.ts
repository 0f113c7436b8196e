import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { ownerOf } from '../support/owner.ts';
import { SPEECH_WAV } from '../support/speech.ts';
import { until } from '../support/until.ts';
import { visit, type Visitor } from '../support/visitor.ts';
import { hearMore } from '../support/watch-page.ts';
import { buildServer } from './build-server.ts';
import { freeTcpPort } from './free-port.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { installFramework, startWorker, type RunningWorker } from './start-worker.ts';

let server: RunningServer;
let worker: RunningWorker;
let demo: TestDemo;
let browser: Browser;

beforeAll(async () => {
  installFramework();
  const port = await freeTcpPort();
  server = await startServer(buildServer(), `http://127.0.0.1:${port}/voice/webhook`);
  const liveKit = { ...server, agents: 'workers' as const };
  [worker, demo, browser] = await Promise.all([
    startWorker(server),
    startTestDemo({ port, liveKit, voiceTimings: { busyRetryS: 1, departureTimeoutS: 2 } }),
    launchBrowser({ microphoneWav: SPEECH_WAV }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await worker?.stop();
  await server?.stop();
});

test('the worker is written as the framework’s own types ask', () => {
  const project = join(import.meta.dirname, 'worker');
  const { status, stdout } = spawnSync('tsc', ['--noEmit', '--project', project], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

test('a worker of the official framework greets aloud, hears, answers typed and spoken turns', async () => {
  const visitor = await visit(browser, `${demo.site}/`);
  const { part, watch } = visitor;

  await visitor.call();
  await hearMore(watch);
  await visitor.reads(/worker of the official framework/);
  await visitor.reads(/You said: \d\.\d seconds of speech/);

  await part('mute').click(); // or the next spoken turn interrupts the answer
  await part('input').fill('Are you real?');
  await part('input').press('Enter');
  await visitor.reads(/You said: Are you real\?/);

  const states = async () => (await watch.events('genie:agent-state')).map(({ detail }) => detail.state);
  await expect
    .poll(async () => new Set(await states()))
    .toEqual(new Set(['listening', 'thinking', 'speaking']));
  await part('end').click();
  expect(await watch.liveTracks()).toBe(0);
  await until('the page hears the end', () => watch.happened('genie:session-ended'));
  await visitor.leave();
});

test('the server tells of its rooms: a line is busy as long as a call with a worker lasts, and no longer', async () => {
  const [first, second] = await Promise.all([callBusyLine(), callBusyLine()]);
  await begin(first);
  await until('the first call is live', () => first.watch.happened('genie:session-live'));

  await begin(second);
  await second.page.getByRole('button', { name: 'Wait in line' }).click();
  await second.page.waitForResponse((response) => response.status() === 429); // asked again, and in vain
  expect(await second.watch.events('genie:session-live')).toEqual([]);
  await first.part('end').click();

  // Unheard of, the room would hold its line until the visitor's token has run out.
  await until('the second call is live', () => second.watch.happened('genie:session-live'), {
    timeoutMs: 30_000,
  });
  await second.part('end').click();
  await first.leave();
  await second.leave();
});

test('a visitor whose link is withdrawn is put out of a call with a worker', async () => {
  const owner = ownerOf(demo);
  const { id, link } = await owner.createGrant(0);
  const visitor = await visit(browser, link);
  await begin(visitor);
  await until('the call is live', () => visitor.watch.happened('genie:session-live'));

  await owner.revoke(id);

  const ended = await until('the end', () => visitor.watch.happened('genie:session-ended'));
  expect(ended.detail).toMatchObject({ reason: 'removed' });
  expect(await visitor.watch.liveTracks()).toBe(0);
  await visitor.leave();
});

function callBusyLine(): Promise<Visitor> {
  return visit(browser, `${demo.platform}/g/busy-line`, { expectedErrors: /429/ });
}

async function begin({ part }: Visitor): Promise<void> {
  await part('start').click();
  await part('consent').click();
}
