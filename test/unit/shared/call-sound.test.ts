import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCallSound, type SoundPorts } from '../../../shared/voice/call-sound.ts';
import { SessionFailure } from '../../../shared/voice/session-end.ts';
import { fakeEngine, fakeMicrophone } from '../../support/fake-room.ts';
import { fakeSound, makeDevices } from '../../support/fake-sound.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('another device takes over with the mute as it was, and the one before is off', async () => {
  const { sound, machine, engine } = await inCall();
  sound.setMuted(true);

  sound.chooseMicrophone('headset');
  await settle();

  expect(machine.opened.map(({ track }) => [track.readyState, track.enabled])).toEqual([
    ['ended', false],
    ['live', false],
  ]);
  expect(engine.calls.replaced).toEqual([machine.track()]);
  expect(machine.kept.get('genie.microphone')).toBe('headset');
});

test('a device that cannot be opened changes nothing but the notice', async () => {
  const { sound, machine } = await inCall();
  machine.world.refusal = new SessionFailure('microphone-busy');

  sound.chooseMicrophone('headset');
  await settle();

  expect(sound.trouble.value).toBe('not-switched');
  expect(machine.liveTracks()).toBe(1);
  expect(machine.kept.size).toBe(0);
});

test('without another microphone the loss is told at once, and a new one is taken by itself', async () => {
  const { sound, machine } = await inCall();
  machine.world.refusal = new SessionFailure('microphone-missing');
  machine.track().stop();
  machine.track().dispatchEvent(new Event('ended'));
  await settle();
  expect(sound.trouble.value).toBe('unplugged');

  machine.world.refusal = undefined;
  machine.plug(makeDevices(['new', 'New one']));
  await settle();

  expect(sound.trouble.value).toBeUndefined();
  expect(machine.liveTracks()).toBe(1);
});

test('a slow replacement is told of before it is there', async () => {
  const track = fakeMicrophone();
  const late = new Promise<MediaStreamTrack>(() => undefined);
  const openMicrophone = vi.fn<SoundPorts['openMicrophone']>().mockReturnValue(late);
  const { sound } = await inCall({ openMicrophone: openMicrophone.mockResolvedValueOnce(track) });
  track.dispatchEvent(new Event('ended'));

  await vi.advanceTimersByTimeAsync(1_000);

  expect(sound.trouble.value).toBe('unplugged');
});

test('a permission taken back stops the track before anybody is told', async () => {
  const { machine, heard } = await inCall();

  machine.permit('denied');

  expect(machine.liveTracks()).toBe(0);
  expect(heard.revoked).toBe(1);
});

test('silence is told of after eight seconds; nothing runs while muted or hidden', async () => {
  const { sound, machine } = await inCall();
  machine.world.rms = 0;

  await vi.advanceTimersByTimeAsync(8_250);
  expect(sound.trouble.value).toBe('silent');
  machine.world.rms = 0.1;
  await vi.advanceTimersByTimeAsync(250);
  expect(sound.trouble.value).toBeUndefined();
  expect(sound.isSpeech.value).toBe(true);

  sound.setMuted(true);
  expect([machine.world.meters, vi.getTimerCount()]).toEqual([0, 0]);
  sound.setMuted(false);
  expect(machine.world.meters).toBe(1);
  machine.hide(true);
  expect([machine.world.meters, vi.getTimerCount()]).toEqual([0, 0]);
});

test('who is muted by the system is not told to check their microphone besides', async () => {
  const { sound, machine } = await inCall();
  machine.world.rms = 0;

  machine.track().dispatchEvent(new Event('mute'));
  await vi.advanceTimersByTimeAsync(20_000);

  expect(sound.trouble.value).toBe('system-muted');
});

test('the Genie’s own words in the visitor’s mouth offer a way out, once', async () => {
  const { sound, machine } = await inCall();
  const say = (speaker: 'genie' | 'visitor', id: string) =>
    sound.onCaption({ id, speaker, text: 'We are open on Friday until two', how: 'replace', final: true });

  say('genie', '1');
  say('visitor', '2');
  expect(sound.trouble.value).toBe('echo');
  sound.setHoldToTalk(true);
  expect(sound.trouble.value).toBeUndefined();
  expect(machine.track().enabled).toBe(false);
  sound.hold(true);

  expect(machine.track().enabled).toBe(true);
});

test('a microphone that the system mutes from the start is told of', async () => {
  const track = Object.assign(fakeMicrophone(), { muted: true });

  const { sound } = await inCall({ openMicrophone: async () => track });

  expect(sound.trouble.value).toBe('system-muted');
});

test('the speaker that was chosen plays the next call too; a session by text leaves it alone', async () => {
  const first = await inCall();
  first.sound.chooseSpeaker('box');
  await settle();
  const { choices } = first.machine.ports;

  expect((await inCall({ choices })).engine.calls.speakers).toEqual(['box']);
  expect((await inCall({ choices }, 'text')).engine.calls.speakers).toEqual([]);
});

test('who has read of an echo is not told of it again in this call', async () => {
  const { sound } = await inCall();
  const echoes = (id: string) => {
    for (const speaker of ['genie', 'visitor'] as const)
      sound.onCaption({
        id: speaker + id,
        speaker,
        text: 'Open on Friday until two',
        how: 'replace',
        final: true,
      });
  };
  echoes('1');
  expect(sound.trouble.value).toBe('echo');

  sound.dismissTrouble();
  echoes('2');

  expect(sound.trouble.value).toBeUndefined();
});

test('hold-to-talk is there again in the next call, and nobody is heard before they hold', async () => {
  const first = await inCall();
  first.sound.setHoldToTalk(true);
  first.sound.close();

  const { sound, machine, engine } = await inCall({ choices: first.machine.ports.choices });

  expect(sound.holdToTalk.value).toBe(true);
  expect(machine.track().enabled).toBe(false);
  expect(engine.calls.mutes).toEqual([true]);
});

test('interrupting silences what is said, and only that', async () => {
  const { sound, engine, heard } = await inCall();
  sound.setVolume(0.6);
  sound.onActivity('speaking');

  sound.interrupt();
  expect([engine.calls.volumes.at(-1), heard.interrupted]).toEqual([0, 1]);
  sound.onActivity('listening');
  sound.onActivity('speaking');

  expect(engine.calls.volumes.at(-1)).toBe(0.6);
});

test('a speaker that fails makes way for the usual one', async () => {
  const { sound, engine, machine } = await inCall();
  engine.loseSpeaker('box');

  sound.chooseSpeaker('box');
  await settle();

  expect([sound.speakerId.value, sound.trouble.value]).toEqual(['', 'speaker-lost']);
  expect(machine.kept.size).toBe(0);
});

test('a session by text asks nothing of devices, permission or meters', async () => {
  const machine = fakeSound();
  const { sound } = await inCall(machine.ports, 'text');

  sound.setMuted(false);
  sound.chooseMicrophone('x');
  sound.hold(true);
  sound.retryMicrophone();
  await settle();

  expect(machine.opened).toEqual([]);
  expect(machine.asked).toEqual({ devices: 0, permission: 0, meters: 0 });
  expect(machine.listeners()).toBe(0);
});

test('whatever happens to devices and wishes, at most one track is live, and none after the end', async () => {
  const step = fc.constantFrom(
    'choose',
    'unplug',
    'plug',
    'refuse',
    'allow',
    'mute',
    'unmute',
    'hold',
    'retry',
    'prompt',
    'wait',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const { sound, machine, attempt } = await inCall();
      for (const next of steps) {
        if (next === 'choose') sound.chooseMicrophone('b');
        if (next === 'unplug') {
          machine.track().stop();
          machine.track().dispatchEvent(new Event('ended'));
        }
        if (next === 'plug') machine.plug(makeDevices(['b', 'B'], ['desk', 'Desk']));
        if (next === 'refuse') machine.world.refusal = new SessionFailure('microphone-missing');
        if (next === 'allow') machine.world.refusal = undefined;
        if (next === 'mute' || next === 'unmute') sound.setMuted(next === 'mute');
        if (next === 'hold') sound.hold(true);
        if (next === 'retry') sound.retryMicrophone();
        if (next === 'prompt') machine.world.permission = 'prompt';
        if (next !== 'wait') continue; // a swap opens the next one before it stops the one before
        await settle();
        expect(machine.liveTracks()).toBeLessThanOrEqual(1);
      }
      sound.close();
      attempt.abort();
      await settle();
      expect(machine.liveTracks()).toBe(0);
      expect(machine.listeners()).toBe(0);
      expect([machine.world.meters, machine.world.metersClosed]).toEqual([0, true]);
    }),
    { numRuns: 300 },
  );
});

async function inCall(ports: Partial<SoundPorts> = {}, mode: 'voice' | 'text' = 'voice') {
  const machine = fakeSound(ports);
  const engine = fakeEngine();
  const attempt = new AbortController();
  const heard = { muted: [] as boolean[], revoked: 0, interrupted: 0 };
  const sound = createCallSound(
    mode,
    machine.ports,
    {
      onMuted: (isMuted) => heard.muted.push(isMuted),
      onRevoked: () => heard.revoked++,
      onInterrupt: () => heard.interrupted++,
    },
    attempt.signal,
  );
  await sound.openMicrophone?.();
  engine.admit();
  const details = { server_url: 'wss://voice.test', participant_token: 't' };
  const options = {
    topics: [],
    isAgent: () => true,
    timeoutMs: 1_000,
    rpcMethods: [],
    keepsOnPageLeave: false,
  };
  await sound.enter(await engine.openRoom(details, {} as never, attempt.signal, options));
  await settle();
  return { sound, machine, engine, heard, attempt };
}

async function settle() {
  await vi.advanceTimersByTimeAsync(0);
}
