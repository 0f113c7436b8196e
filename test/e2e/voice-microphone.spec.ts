/** The embedded voice server with a visitor who speaks: the fake microphone plays a recorded question, over and over. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { until } from '../support/until.ts';
import { openVoiceStand, untilPage, type VoiceStand } from '../support/voice-stand.ts';

const microphoneWav = fileURLToPath(new URL('../support/visitor-speech.wav', import.meta.url));
let browser: Browser;
let stand: VoiceStand;

beforeAll(async () => {
  [browser, stand] = await Promise.all([launchBrowser({ microphoneWav }), openVoiceStand()]);
});
afterEach(() => stand.leaveAll());
afterAll(async () => {
  await stand.close();
  await browser.close();
});

const joined = async () => {
  const page = await stand.openPage(browser);
  expect(await stand.connect(page, { microphone: true })).toBe('connected');
  return page;
};
const report = () => stand.report('room');

test('the visitor interrupts the greeting, is measured, transcribed and answered', async () => {
  const page = await joined();

  const [greeting, interim, final, answer] = await untilPage(
    page,
    'the answer',
    () => window.call.transcripts[3]?.text && window.call.transcripts,
  );

  expect(greeting?.text.length).toBeLessThan(76);
  expect(greeting?.final).toBe('true');
  expect(interim).toMatchObject({ from: 'visitor', text: '…', final: 'false' });
  expect(final).toMatchObject({ from: 'visitor', final: 'true', segmentId: interim?.segmentId });
  expect(final?.text).toMatch(/^\(\d\.\d seconds of speech\)$/);
  expect(answer?.text).toMatch(/^I/);
  expect(report()).toMatchObject({ microphone: 'live', speeches: 1 });
  expect(report()?.micPackets).toBeGreaterThan(100);
  expect(report()?.micPeakDbov).toBeGreaterThan(-30);
  expect(report()?.speechMs).toBeGreaterThan(2_000);
  expect(report()?.speechMs).toBeLessThan(4_000);
});

test('a muted visitor is not heard, and is again afterwards', async () => {
  const page = await joined();
  await until('speech', () => report()?.speeches === 1);

  await page.evaluate(() => window.call.setMicrophone(false));
  await until('muted', () => report()?.microphone === 'muted');
  const { micPackets } = report() ?? { micPackets: 0 };
  expect(report()).toMatchObject({ mutes: 1, speeches: 1 });
  await untilPage(page, 'the transcript of what was said until then', () =>
    window.call.transcripts.some(({ from, final }) => from === 'visitor' && final === 'true'),
  );

  await page.evaluate(() => window.call.setMicrophone(true));
  await until('live', () => report()?.microphone === 'live');
  await until('packets', () => (report()?.micPackets ?? 0) > micPackets + 25);
});

test('the microphone goes on through a resume and through a full reconnect', async () => {
  const page = await joined();
  await until('packets', () => (report()?.micPackets ?? 0) > 25);

  stand.voice.dropSignal('room');
  await until('resumed', () => report()?.resumes === 1);
  const { micPackets } = report() ?? { micPackets: 0 };
  await until('more packets', () => (report()?.micPackets ?? 0) > micPackets + 50);

  stand.voice.requestReconnect('room');
  await until('joined anew', () => report()?.joins === 2);
  await until('packets of the new session', () => (report()?.micPackets ?? 0) > 50);
  await untilPage(page, 'connected', () => window.call.room.state === 'connected');
  expect(report()).toMatchObject({ microphone: 'live', status: 'live' });
});

test.each(['signal-reconnect', 'resume-reconnect', 'full-reconnect'] as const)(
  'what livekit-client simulates itself is survived: %s',
  async (scenario) => {
    const page = await joined();
    await until('packets', () => (report()?.micPackets ?? 0) > 25);

    await page.evaluate((name) => window.call.room.simulateScenario(name), scenario);

    await untilPage(page, 'reconnected', () => window.call.events.some(({ name }) => name === 'reconnected'));
    await until('live', () => report()?.status === 'live');
    const { micPackets } = report() ?? { micPackets: 0 };
    await until('more packets', () => (report()?.micPackets ?? 0) > micPackets + 25);
    await page.evaluate(() => window.call.ask('Is there parking?'));
    await untilPage(page, 'an answer', () =>
      window.call.transcripts.some(({ text }) => text.includes('Here is')),
    );
    expect(report()).toMatchObject({ microphone: 'live', status: 'live' });
  },
);
