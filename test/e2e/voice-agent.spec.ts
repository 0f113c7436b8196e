/**
 * The scripted agent in the embedded voice server, met by an unmodified livekit-client in a real
 * browser. There is no microphone here, so only the test decides when something is said.
 */
import { DisconnectReason } from '@livekit/protocol';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { until } from '../support/until.ts';
import { type ConnectOptions, openVoiceStand, untilPage, type VoiceStand } from '../support/voice-stand.ts';

let browser: Browser;
let stand: VoiceStand;

beforeAll(async () => {
  [browser, stand] = await Promise.all([launchBrowser(), openVoiceStand()]);
});
afterEach(() => stand.leaveAll());
afterAll(async () => {
  await stand.close();
  await browser.close();
});

const open = () => stand.openPage(browser);
const joined = async (options?: ConnectOptions) => {
  const page = await open();
  expect(await stand.connect(page, options)).toBe('connected');
  return page;
};

test('the agent is there, is heard, and its words come as it speaks them', async () => {
  const page = await joined();

  const { energy } = await untilPage(page, 'sound', async () => {
    const audio = await window.call.audio();
    return audio.energy > 1e-4 && audio;
  });
  const greeting = await untilPage(page, 'the whole greeting', () =>
    window.call.transcripts.find(({ final }) => final === 'true'),
  );

  expect(energy).toBeGreaterThan(0);
  expect(greeting).toMatchObject({
    from: expect.stringMatching(/^agent-/),
    segmentId: expect.stringMatching(/^SG_/),
    text: 'Hello! I am the Genie of this page. Ask me anything, or type your question.',
  });
  expect(greeting.chunksAtMs.length).toBe(15);
  expect(greeting.chunksAtMs.at(-1)).toBeGreaterThan(3_000); // the clip takes 5.8 s
});

test('its state is told by the attribute that LiveKit agents use', async () => {
  const page = await joined();

  await untilPage(page, 'speaking', () => window.call.agentState() === 'speaking');
  await page.evaluate(() => window.call.ask('When are you open on Saturday?'));
  const states = await untilPage(page, 'all states', () => {
    const seen = window.call.events.flatMap(({ name, detail }) =>
      name === 'attributes' ? [(detail as Record<string, string>)['lk.agent.state'] ?? ''] : [],
    );
    return seen.includes('thinking') && seen.at(-1) === 'listening' && seen;
  });

  expect(states.slice(-3)).toEqual(['thinking', 'speaking', 'listening']);
});

test('a typed question interrupts the greeting and is answered from the documents', async () => {
  const page = await joined();
  await untilPage(page, 'the greeting', () => window.call.transcripts.length === 1);

  await page.evaluate(() => window.call.ask('Are you open on Saturday?'));
  const [greeting, answer] = await untilPage(page, 'the answer', () => {
    const { transcripts } = window.call;
    return transcripts[1]?.final === 'true' && transcripts;
  });

  expect(greeting?.final).toBe('true');
  expect(greeting?.text.length).toBeLessThan(76); // it is not said to its end
  expect(answer?.text).toContain('On Saturday we open from 9 am to 1 pm.');
});

test('both sides call methods of the other', async () => {
  const page = await joined();
  await untilPage(page, 'the agent', () => window.call.agentState() === 'speaking');

  expect(await page.evaluate(() => window.call.callAgent('genie.ping', 'hello'))).toBe('hello');
  expect(await page.evaluate(() => window.call.callAgent('genie.unknown', ''))).toBe('error 1400');
  expect(await page.evaluate(() => window.call.callAgent('genie.ping', 'x'.repeat(20_000)))).toBe(
    'error 1402',
  );
  await page.evaluate(() => window.call.ask('use tool page.greet {"a":1}'));
  const answered = await untilPage(page, 'the answer of the page', () =>
    window.call.transcripts.find(({ text, final }) => final === 'true' && text.includes('said')),
  );
  expect(answered.text).toMatch(/agent-\w+ said \{"a":1\}/);
  await page.evaluate(() => window.call.ask('use tool page.nothing'));
  await untilPage(page, 'the failure', () =>
    window.call.transcripts.some(({ text }) => text.includes('1400')),
  );
});

test('a call of the page interrupts the agent', async () => {
  const page = await joined();
  await untilPage(page, 'speaking', () => window.call.agentState() === 'speaking');

  await page.evaluate(() => window.call.callAgent('genie.interrupt', ''));

  await untilPage(page, 'listening', () => window.call.agentState() === 'listening');
  const [greeting] = await page.evaluate(() => window.call.transcripts);
  expect(greeting?.text.length).toBeLessThan(76);
});

test('goodbye: the agent says it and leaves; the room stays until the visitor does', async () => {
  const page = await joined({ room: 'goodbye' });
  await untilPage(page, 'the agent', () => window.call.agentState() === 'speaking');

  await page.evaluate(() => window.call.ask('Goodbye!'));

  const left = await untilPage(page, 'the agent to leave', () =>
    window.call.events.find(({ name }) => name === 'participant-disconnected'),
  );
  expect(left.detail).toBe(DisconnectReason.CLIENT_INITIATED);
  expect(stand.report('goodbye')).toMatchObject({ status: 'live', agentState: 'absent' });
  await page.evaluate(() => window.call.room.disconnect());
  await until('the room is closed', () => stand.report('goodbye') === undefined);
});

test('an agent that comes late is met, heard and asked all the same', async () => {
  const late = await openVoiceStand({ agentDelayMs: 700 });
  const page = await late.openPage(browser);
  expect(await late.connect(page, { room: 'late' })).toBe('connected');
  expect(late.report('late')?.agentState).toBe('absent');

  await untilPage(page, 'sound', () => window.call.audio().then(({ energy }) => energy > 1e-4));

  const names = await page.evaluate(() => window.call.events.map(({ name }) => name));
  expect(names.indexOf('participant-connected')).toBeLessThan(names.indexOf('track-subscribed'));
  await late.close();
});

test('an agent that fails is gone, with that reason', async () => {
  const failing = await openVoiceStand({
    runAgent() {
      throw new Error('no model');
    },
  });
  const page = await failing.openPage(browser);
  await failing.connect(page, { room: 'failing' });

  const left = await untilPage(page, 'the agent to leave', () =>
    window.call.events.find(({ name }) => name === 'participant-disconnected'),
  );

  expect(left.detail).toBe(DisconnectReason.AGENT_ERROR);
  expect(await page.evaluate(() => window.call.agentState())).toBeUndefined();
  await failing.close();
});

test('a visitor who may not write or speak is not read, and cannot publish', async () => {
  const page = await joined({ video: { canPublish: false, canPublishData: false } });
  await untilPage(page, 'speaking', () => window.call.agentState() === 'speaking');

  const refusal = await page.evaluate(() =>
    window.call.setMicrophone(true).catch((cause: unknown) => String(cause)),
  );
  await page.evaluate(() => window.call.ask('Is there parking?').catch(() => {}));
  await untilPage(page, 'the whole greeting', () => window.call.transcripts[0]?.final === 'true');

  expect(refusal).toContain('permissions');
  expect(await page.evaluate(() => window.call.transcripts.length)).toBe(1);
});
