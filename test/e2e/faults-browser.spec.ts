/** Browsers in which a part of what a call uses is missing, refuses, never answers or lies. */
import type { Browser } from 'playwright';
import { expect, test } from 'vitest';
import type { TestDemo } from '../support/demo.ts';
import { onStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit, type Visitor } from '../support/visitor.ts';

let demo: TestDemo;
let browser: Browser;

onStage((stage) => ({ demo, browser } = stage));

/** Runs in the page, before anything of ours. */
type Fault = () => void;

const noAudioContext: Fault = () => Reflect.deleteProperty(window, 'AudioContext');
const noMeters: Fault = () => {
  AudioContext.prototype.createMediaStreamSource = () => {
    throw new DOMException('injected', 'NotSupportedError');
  };
};
const stubbornAudioContext: Fault = () => {
  AudioContext.prototype.suspend = () => {
    throw new Error('injected');
  };
  AudioContext.prototype.resume = () => Promise.reject(new Error('injected'));
  AudioContext.prototype.close = () => Promise.reject(new Error('injected'));
};
const silentPermissions: Fault = () => {
  navigator.permissions.query = () => new Promise(() => undefined);
};
const silentRefusal: Fault = () => {
  navigator.permissions.query = () => new Promise(() => undefined);
  navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('injected', 'NotAllowedError'));
};
const oddError: Fault = () => {
  navigator.mediaDevices.getUserMedia = () => Promise.reject(new TypeError('injected'));
};
const deadTrack: Fault = () => {
  const getUserMedia = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async (constraints) => {
    const stream = await getUserMedia(constraints);
    for (const track of stream.getTracks()) track.stop();
    return stream;
  };
};
const noWebRtc: Fault = () => {
  RTCPeerConnection.prototype.createDataChannel = () => {
    throw new DOMException('injected', 'NotAllowedError');
  };
};

async function calls(fault: Fault): Promise<Visitor> {
  const visitor = await visit(browser, `${demo.site}/`, { prepare: (page) => page.addInitScript(fault) });
  await visitor.part('launcher').click();
  await visitor.part('start').click();
  await visitor.part('consent').click();
  return visitor;
}

const isLive = ({ watch }: Visitor) => until('live', () => watch.happened('genie:session-live'));

test.each([
  ['without an audio context', noAudioContext],
  ['in which no level can be measured', noMeters],
  ['whose audio context does as it likes', stubbornAudioContext],
  ['that does not say what is permitted', silentPermissions],
])('a browser %s makes calls, and ends them', async (_what, fault) => {
  const visitor = await calls(fault);
  await isLive(visitor);
  expect(await visitor.watch.liveTracks()).toBe(1);

  await visitor.part('end').click();

  expect(await visitor.watch.liveTracks()).toBe(0);
  const ended = await until('the end', () => visitor.watch.happened('genie:session-ended'));
  expect(ended.detail).toMatchObject({ reason: 'visitor-ended' });
  await until('no connection is left', async () => (await visitor.watch.openConnections()) === 0);
  await visitor.leave(); // throws where the page had an uncaught error
});

test.each([
  ['refuses, and does not say what is permitted', silentRefusal, 'microphone-denied'],
  ['fails in a way of its own', oddError, 'microphone-busy'],
  ['hands out a microphone that is off', deadTrack, 'microphone-missing'],
  ['has WebRTC switched off', noWebRtc, 'calls-blocked'],
])('a browser that %s has its own sentence', async (_what, fault, code) => {
  const visitor = await calls(fault);

  const failed = await until('the failure', () => visitor.watch.happened('genie:session-failed'));

  expect(failed.detail).toEqual({ code });
  expect(await visitor.watch.liveTracks()).toBe(0);
  await visitor.page.getByRole('alert').waitFor();
  await visitor.leave();
});

test('a clock that jumps changes nothing of how long a call has been', async () => {
  const visitor = await calls(() => undefined);
  await isLive(visitor);

  await visitor.page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 3 * 60 * 60 * 1000;
  });
  const before = await timer(visitor);
  await until('a second has passed', async () => (await timer(visitor)) !== before);

  expect(await timer(visitor)).toMatch(/^0:\d\d$/);

  await visitor.part('end').click();
  await visitor.leave();
});

const timer = ({ page }: Visitor) => page.getByRole('timer').innerText();
