import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startTestDemo, type TestDemo } from '../support/demo.ts';
import { SPEECH_WAV } from '../support/speech.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visitor.ts';
import { hearMore } from '../support/watch-page.ts';
import { buildServer } from './build-server.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { installFramework, startWorker, type RunningWorker } from './start-worker.ts';

let server: RunningServer;
let worker: RunningWorker;
let demo: TestDemo;
let browser: Browser;

beforeAll(async () => {
  installFramework();
  server = await startServer(buildServer());
  const liveKit = { ...server, agents: 'workers' as const };
  [worker, demo, browser] = await Promise.all([
    startWorker(server),
    startTestDemo({ liveKit }),
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

  const states = (await watch.events('genie:agent-state')).map(({ detail }) => detail.state);
  expect(new Set(states)).toEqual(new Set(['listening', 'thinking', 'speaking']));
  await part('end').click();
  expect(await watch.liveTracks()).toBe(0);
  await until('the page hears the end', () => watch.happened('genie:session-ended'));
  await visitor.leave();
});
