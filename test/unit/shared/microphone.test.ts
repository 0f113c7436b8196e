import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onMicrophoneRecovery } from '../../../shared/voice/microphone-recovery.ts';
import { openMicrophone } from '../../../shared/voice/microphone.ts';
import type { FailureCode } from '../../../shared/voice/session-end.ts';
import { fakeMicrophone } from '../../support/fake-room.ts';
import { fakeSound, makeDevices } from '../../support/fake-sound.ts';

/** What of a stream is looked at. */
type Stream = Pick<MediaStream, 'getAudioTracks'>;
const getUserMedia = vi.fn<(constraints: MediaStreamConstraints) => Promise<Stream>>();
const page = { permission: 'granted' as PermissionState | undefined, isFramed: false };
const { signal } = new AbortController();

beforeEach(() => {
  getUserMedia.mockReset();
  Object.assign(page, { permission: 'granted', isFramed: false });
  vi.stubGlobal('origin', 'https://shop.test');
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('document', {});
  const window = {
    get parent(): unknown {
      return page.isFramed ? {} : window;
    },
  };
  vi.stubGlobal('window', window);
  const query = async () => {
    if (!page.permission) throw new TypeError('unknown');
    return { state: page.permission };
  };
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia }, permissions: { query } });
});
afterEach(() => void vi.unstubAllGlobals());

const refusedBy = (name: string) => new DOMException('injected', name);
const bringing = (track: MediaStreamTrack): Stream => ({ getAudioTracks: () => [track] });

test.each<[FailureCode, string, Partial<typeof page>]>([
  ['microphone-denied', 'NotAllowedError', { permission: 'denied' }],
  ['microphone-denied', 'NotAllowedError', { permission: undefined }],
  ['microphone-dismissed', 'NotAllowedError', { permission: 'prompt' }],
  ['microphone-blocked', 'NotAllowedError', { isFramed: true }],
  ['microphone-off-in-system', 'NotAllowedError', {}],
  ['microphone-blocked', 'SecurityError', {}],
  ['microphone-missing', 'NotFoundError', {}],
  ['microphone-missing', 'OverconstrainedError', {}],
  ['microphone-busy', 'NotReadableError', {}],
  ['microphone-busy', 'AbortError', {}],
  ['microphone-busy', 'InvalidStateError', {}],
])('%s is what %s means with %j', async (code, name, circumstances) => {
  Object.assign(page, circumstances);
  getUserMedia.mockRejectedValue(refusedBy(name));

  await expect(openMicrophone(signal)).rejects.toMatchObject({ code });
});

test.each([
  ['microphone-insecure', 'isSecureContext', false],
  ['microphone-sandboxed', 'origin', 'null'],
  ['microphone-blocked', 'document', { featurePolicy: { allowsFeature: () => false } }],
  ['unsupported-browser', 'navigator', {}],
] as const)('%s is known before anybody is asked', async (code, name, value) => {
  vi.stubGlobal(name, value);

  await expect(openMicrophone(signal)).rejects.toMatchObject({ code });
  expect(getUserMedia).not.toHaveBeenCalled();
});

test.each(['OverconstrainedError', 'NotReadableError', 'AbortError'])(
  'where the chosen one fails by %s, the usual one is tried, once',
  async (name) => {
    const track = fakeMicrophone();
    getUserMedia.mockRejectedValueOnce(refusedBy(name)).mockResolvedValueOnce(bringing(track));

    await expect(openMicrophone(signal, 'headset')).resolves.toBe(track);

    const [chosen, usual] = getUserMedia.mock.calls.map(([{ audio }]) => audio);
    expect(chosen).toMatchObject({ deviceId: { exact: 'headset' } });
    expect(usual).not.toHaveProperty('deviceId');
  },
);

test('a yes that comes after the visitor has left stops the track at once', async () => {
  const track = fakeMicrophone();
  const { promise, resolve } = Promise.withResolvers<Stream>();
  getUserMedia.mockReturnValue(promise);
  const attempt = new AbortController();
  const opened = openMicrophone(attempt.signal);

  attempt.abort();
  resolve(bringing(track));

  await expect(opened).rejects.toMatchObject({ name: 'AbortError' });
  expect(track.readyState).toBe('ended');
});

test.each([
  ['microphone-denied', 1],
  ['microphone-dismissed', 1],
  ['microphone-busy', 0],
] as const)('after %s a permission that is given is heard of %i times', (code, times) => {
  const machine = fakeSound();
  const onReady = vi.fn<() => void>();
  const stop = onMicrophoneRecovery(code, onReady, machine.ports);

  machine.permit('prompt');
  machine.permit('granted');
  stop();

  expect(onReady).toHaveBeenCalledTimes(times);
  expect(machine.listeners()).toBe(0);
});

test('after a missing microphone one that is plugged in is heard of', async () => {
  const machine = fakeSound();
  const onReady = vi.fn<() => void>();
  onMicrophoneRecovery('microphone-missing', onReady, machine.ports);

  machine.plug(makeDevices());
  machine.plug(makeDevices(['new', 'New one']));
  await vi.waitFor(() => expect(onReady).toHaveBeenCalledOnce());
});
