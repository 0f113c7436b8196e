/** The widget on a Genie whose agent is ElevenLabs', with the demo in the place of ElevenLabs. */
import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import type { TestDemo } from '../support/demo.ts';
import { SPEECH_WAV } from '../support/speech.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit, type Visitor } from '../support/visitor.ts';
import { hearMore } from '../support/watch-page.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage), { browser: { microphoneWav: SPEECH_WAV } });

test('a visitor hears it, interrupts it, types, is heard, and hangs up', async () => {
  const visitor = await visitBakery();
  const { part, watch } = visitor;

  await visitor.call();
  expect(tokenRequests(visitor)).toEqual([
    expect.stringMatching(/^GET .*\/v1\/convai\/conversation\/token\?agent_id=agent_\w+&source=genie_widget/),
  ]);
  await hearMore(watch, 0);
  await part('mute').click(); // or its spoken question interrupts the answers
  await say(visitor, 'When do you open?');
  await visitor.reads(/eleven in the morning/, 'open?');
  await visitor.reads(/\.\.\./); // what was being said is corrected to what was heard of it
  await say(visitor, 'What do you know about me?');
  await visitor.reads(/plan: gold/, 'about me?');
  await say(visitor, 'use tool page_title {}');
  await visitor.reads(/Bakery round the corner/, 'page_title {}');
  await until('the page hears of it', () => watch.happened('genie:tool'));

  await part('mute').click();
  await until('it has spoken', isHeard, { timeoutMs: 30_000 });
  await visitor.reads(/seconds of speech/);

  await part('end').click();
  expect(await watch.liveTracks()).toBe(0);
  await until('the end', () => watch.happened('genie:session-ended'));
  expect((await watch.happened('genie:session-ended'))?.detail).toMatchObject({ reason: 'visitor-ended' });
  await until('the room is empty', () => demo.sessions().length === 0);
  expect(await watch.openConnections()).toBe(0);
  await rates(visitor);
  await visitor.leave();
});

/** Four stars and no words, which reach the conversation's own address. */
async function rates({ page, watch, requests }: Visitor) {
  const live = await watch.happened('genie:session-live');
  await page.locator('.rating label').nth(3).click();
  await page.getByRole('button', { name: 'Send rating' }).click();
  await page.getByText('Thank you for your rating.').waitFor();
  const sent = requests.find((request) => request.method() === 'POST' && request.url().endsWith('/feedback'));
  expect(new URL(sent?.url() ?? '').pathname).toBe(
    `/v1/convai/conversations/${live?.detail.sessionId}/feedback`,
  );
  expect(sent?.postDataJSON()).toEqual({ rating: 4 });
}

test.each([
  ['Goodbye', 'agent-ended'],
  ['use error max_duration_exceeded', 'time-limit'],
  ['use error llm_error', 'agent-failed'],
])('after "%s" a typed session ends by %s, in one event, without a microphone', async (line, reason) => {
  const visitor = await visitBakery();
  await type(visitor, 'When do you open?');
  await visitor.reads(/eleven in the morning/, 'open?');

  await say(visitor, line);
  await until('the end', () => visitor.watch.happened('genie:session-ended'));

  expect(await visitor.watch.events('genie:session-ended')).toMatchObject([{ detail: { reason } }]);
  expect(await visitor.watch.events('genie:session-failed')).toEqual([]);
  expect(await visitor.watch.tracks()).toBe(0);
  await visitor.leave();
});

test('an agent that needs an authorisation is named as what it is', async () => {
  const visitor = await visitBakery(/401/);
  let refused = 0;
  await visitor.page.route('**/v1/convai/conversation/token?**', (route) => {
    refused++;
    return route.fulfill({
      status: 401,
      headers: { 'access-control-allow-origin': '*' },
      json: { detail: {} },
    });
  });

  await type(visitor, 'Hello?', 'genie:session-failed');

  expect(refused).toBe(1);
  expect((await visitor.watch.happened('genie:session-failed'))?.detail).toMatchObject({
    code: 'agent-locked',
  });
  expect(await visitor.page.getByRole('alert').innerText()).toMatch(/does not take calls from this page/);
  await visitor.leave();
});

/** A customer's page with the bakery's tag, a variable and a tool. */
async function visitBakery(expectedErrors?: RegExp): Promise<Visitor> {
  const visitor = await visit(browser, `${demo.site}/`, { ...(expectedErrors && { expectedErrors }) });
  const address = `${demo.site}/bakery`;
  const body = `<!doctype html><html lang="en"><head><title>Bakery round the corner</title><script>
    window.hg = window.hg || function () { (hg.q = hg.q || []).push(arguments); };
    hg('tool', { name: 'page_title', description: 'The title of the page', handler: () => document.title });
  </script></head><body><h1>Bakery</h1>
  <script async src="${demo.platform}/widget.js" data-genie="eleven-bakery" data-var-plan="gold"></script></body></html>`;
  await visitor.page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await visitor.page.goto(address);
  visitor.requests.length = 0;
  return visitor;
}

/** Begins a typed session by its first line. */
async function type({ part, page, watch }: Visitor, line: string, outcome = 'genie:session-live') {
  await part('launcher').click();
  await part('input').fill(line);
  await part('send').click();
  await page.getByRole('button', { name: 'Type instead' }).click();
  await until(outcome, () => watch.happened(outcome));
}

async function say({ part }: Visitor, line: string) {
  await part('input').fill(line);
  await part('input').press('Enter');
}

function tokenRequests({ requests }: Visitor): string[] {
  return requests
    .filter((request) => /token/.test(request.url()))
    .map((request) => `${request.method()} ${request.url()}`);
}

/** The server has measured speech. */
const isHeard = () => demo.sessions().some(({ speechMs }) => speechMs > 300);
