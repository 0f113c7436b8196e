/** Trust rows D01 to D07: what keeps a microphone from opening, each with its own sentence and way on. */
import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import type { TestDemo } from '../support/demo.ts';
import { deviceCalls, hookDevices, type MicrophoneFault } from '../support/microphone-faults.ts';
import { microphonePermissionOf } from '../support/microphone-permission.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit, type Visitor, type VisitOptions } from '../support/visitor.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

test('D01: a prompt that nobody answers is pointed at after 5 s, can be cancelled, and a late yes opens nothing', async () => {
  const visitor = await visitWith({ kind: 'prompt' });
  const { page, part, watch } = visitor;
  await tapToCall(visitor);
  await until('the prompt', async () => (await deviceCalls(page)).length === 1);

  await page.getByText(/Your browser is waiting for your answer/).waitFor();
  expect(await watch.tracks()).toBe(0);
  await part('end').click();
  const ended = await until('the end', () => watch.happened('genie:session-ended'));
  expect(ended.detail).toMatchObject({ reason: 'visitor-ended' });
  await page.evaluate(() => window.deviceWorld.answerPrompt?.());

  await until('the late track', async () => (await watch.tracks()) === 1);
  await until('it is stopped', async () => (await watch.liveTracks()) === 0);
  await visitor.leave();
});

test('D01: who would rather type than answer the prompt is one tap away from it', async () => {
  const visitor = await visitWith({ kind: 'prompt' });
  await tapToCall(visitor);
  await until('the prompt', async () => (await deviceCalls(visitor.page)).length === 1);

  await visitor.page.getByRole('button', { name: 'Type instead' }).click();
  await until('a session by text', () => visitor.watch.happened('genie:session-live'));

  expect(await visitor.watch.tracks()).toBe(0);
  await visitor.part('end').click();
  await visitor.leave();
});

test.each([
  ['D06', 'NotReadableError', 99, 'microphone-busy', 'The microphone is in use', 2],
  ['D05', 'NotFoundError', 99, 'microphone-missing', 'No microphone was found', 1],
  ['D02', 'NotAllowedError', 99, 'microphone-off-in-system', 'Your device keeps the microphone', 1],
] as const)('%s: %s is explained, and typing works', async (_row, name, times, code, title, tries) => {
  const visitor = await visitWith({ kind: 'error', name, times });
  await tapToCall(visitor);

  const failed = await until('the failure', () => visitor.watch.happened('genie:session-failed'));

  expect(failed.detail).toEqual({ code });
  const asked = (await deviceCalls(visitor.page)).filter((call) => call.startsWith('getUserMedia'));
  expect(asked).toHaveLength(tries);
  expect(await visitor.page.getByRole('alert').innerText()).toContain(title);
  await typeInstead(visitor);
});

test('D02: who has refused reads where to allow it again, and the call may begin once they have', async () => {
  const visitor = await visitWith({ kind: 'error', name: 'NotAllowedError', times: 1 });
  const { page, part, watch } = visitor;
  const permit = await microphonePermissionOf(page);
  await permit('denied'); // Chromium's fake prompt says yes all the same
  await tapToCall(visitor);
  const failed = await until('the failure', () => watch.happened('genie:session-failed'));
  expect(failed.detail).toEqual({ code: 'microphone-denied' });
  expect(await watch.tracks()).toBe(0);
  expect(await page.getByText('Tap the icon to the left of the address.').isVisible()).toBe(true);

  await permit('granted');
  await page.getByText('The microphone is allowed now').waitFor();
  await page.getByRole('button', { name: 'Start call' }).click();
  await until('the call is live', () => watch.happened('genie:session-live'));

  await part('end').click();
  expect(await watch.liveTracks()).toBe(0);
  await visitor.leave();
});

test('D03: a question that was closed is told from a refusal', async () => {
  const visitor = await visitWith({ kind: 'error', name: 'NotAllowedError', times: 1 });
  const permit = await microphonePermissionOf(visitor.page);
  await permit('prompt');
  await tapToCall(visitor);

  const failed = await until('the failure', () => visitor.watch.happened('genie:session-failed'));

  expect(failed.detail).toEqual({ code: 'microphone-dismissed' });
  expect(await visitor.page.getByRole('alert').innerText()).toContain('Choose “Allow”');
  await typeInstead(visitor);
});

test('D06: a microphone that is taken for a moment is tried once more', async () => {
  const visitor = await visitWith({ kind: 'error', name: 'NotReadableError', times: 1 });
  await visitor.call();

  const asked = (await deviceCalls(visitor.page)).filter((call) => call.startsWith('getUserMedia'));
  expect(asked).toHaveLength(2);
  await visitor.part('end').click();
  expect(await visitor.watch.liveTracks()).toBe(0);
  await visitor.leave();
});

test('D07: a microphone that was chosen once and is gone makes way for the usual one', async () => {
  const visitor = await visitWith({ kind: 'none' });
  await visitor.page.evaluate(() => localStorage.setItem('genie.microphone', 'a'.repeat(64)));
  await visitor.call();

  const [gone, usual] = (await deviceCalls(visitor.page)).filter((call) => call.startsWith('getUserMedia'));
  expect(gone).toContain('a'.repeat(64));
  expect(usual).not.toContain('deviceId');
  expect(await visitor.watch.liveTracks()).toBe(1);
  await visitor.part('end').click();
  expect(await visitor.watch.liveTracks()).toBe(0);
  await visitor.leave();
});

test('D05: a microphone that is plugged in while there is none may be used at once, without a reload', async () => {
  const visitor = await visitWith({ kind: 'error', name: 'NotFoundError', times: 1 });
  const { page, part, watch } = visitor;
  await tapToCall(visitor);
  await page.getByText('No microphone was found').waitFor();

  await page.evaluate(() => navigator.mediaDevices.dispatchEvent(new Event('devicechange')));
  await page.getByText('There is a microphone now').waitFor();
  await page.getByRole('button', { name: 'Start call' }).click();
  await until('the call is live', () => watch.happened('genie:session-live'));

  await part('end').click();
  expect(await watch.liveTracks()).toBe(0);
  await visitor.leave();
});

test('D04: a page that forbids the microphone is told from a visitor who does, before any prompt', async () => {
  const visitor = await visitWith({ kind: 'none' }, '/', async (page) => {
    await page.route(`${demo.site}/`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'permissions-policy': 'microphone=()' },
      });
    });
  });
  await tapToCall(visitor);
  await until('the failure', () => visitor.watch.happened('genie:session-failed'));

  const { code } = (await visitor.watch.happened('genie:session-failed'))?.detail ?? {};
  expect(code).toBe('microphone-blocked');
  expect((await deviceCalls(visitor.page)).filter((call) => call.startsWith('getUserMedia'))).toEqual([]);
  expect(await visitor.page.getByRole('alert').innerText()).toContain('This page does not let us');
  expect(await visitor.page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  await typeInstead(visitor);
});

test('D04: in a sandboxed frame the frame is named, with a way out of it', async () => {
  const visitor = await visitWith({ kind: 'none' }, '/frame', async (page) => {
    await page.route(`${demo.site}/frame`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<title>Frame</title><iframe sandbox="allow-scripts" allow="microphone" src="/" style="width:100%;height:95vh"></iframe>',
      }),
    );
  });
  const frame = visitor.page.frameLocator('iframe');
  await frame.locator('[part~="launcher"]').click();
  await frame.locator('[part~="start"]').click();
  await frame.locator('[part~="consent"]').click();

  await frame.getByText('The frame around this page keeps the microphone shut').waitFor();

  const inside = visitor.page.frames()[1];
  expect(await inside?.evaluate(() => [self.origin, window.deviceCalls])).toEqual(['null', []]);
  expect(await frame.getByRole('link', { name: 'Open in its own tab' }).getAttribute('href')).toBe(
    `${demo.site}/`,
  );
  await visitor.leave();
});

async function visitWith(
  fault: MicrophoneFault,
  path = '/',
  prepare?: VisitOptions['prepare'],
): Promise<Visitor> {
  return visit(browser, `${demo.site}${path}`, {
    prepare: async (page) => {
      await hookDevices(page, fault);
      await prepare?.(page);
    },
  });
}

async function tapToCall({ part }: Visitor): Promise<void> {
  await part('launcher').click();
  await part('start').click();
  await part('consent').click();
}

async function typeInstead({ page, part, watch, leave }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Type instead' }).click();
  await until('a session by text', () => watch.happened('genie:session-live'));
  expect(await watch.tracks()).toBe(0);
  await part('end').click();
  await leave();
}
