import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { browserKind } from '../../../shared/voice/browser-kind.ts';
import { followDevices } from '../../../shared/voice/follow-devices.ts';
import { keepSoundChoices } from '../../../shared/voice/sound-choices.ts';
import { readSoundDevices } from '../../../shared/voice/sound-devices.ts';
import { makeDevices } from '../../support/fake-sound.ts';

const device = (kind: MediaDeviceKind, deviceId: string, label: string, groupId = deviceId) =>
  ({ kind, deviceId, label, groupId, toJSON: () => ({}) }) satisfies MediaDeviceInfo;

test('Chromium’s second entry for the usual device is left out, and tells which one that is', () => {
  const lists = readSoundDevices([
    device('audioinput', 'default', 'Default - Headset', 'group-1'),
    device('audioinput', 'a', 'Headset', 'group-1'),
    device('audioinput', 'b', 'Webcam', 'group-2'),
    device('audiooutput', 'communications', 'Communications - Box'),
    device('audiooutput', 'c', ' '),
    device('videoinput', 'd', 'Camera'),
  ]);

  expect(lists).toEqual({
    microphones: [
      { id: 'a', label: 'Headset' },
      { id: 'b', label: 'Webcam' },
    ],
    speakers: [{ id: 'c', label: '1' }],
    usualMicrophone: 'group-1',
  });
});

test('a label is text of bounded length, whatever the system calls its devices', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (label) => {
      const [microphone] = readSoundDevices([device('audioinput', 'a', label)]).microphones;
      expect(microphone?.label.length).toBeGreaterThan(0);
      expect(microphone?.label.length).toBeLessThanOrEqual(80);
    }),
  );
});

test.each([
  ['another one is the usual one now', ['b', 'a'], { id: 'default', isChosen: false }, 'follow'],
  ['the visitor has chosen', ['b', 'a'], { id: 'a', isChosen: true }, 'stay'],
  ['one more is there', ['a', 'b', 'c'], { id: 'a', isChosen: false }, 'stay'],
  ['the one in use is gone', ['b'], { id: 'a', isChosen: true }, 'lost'],
  ['all are gone', [], { id: 'default', isChosen: false }, 'lost'],
] as const)('when %s', (_what, ids, inUse, expected) => {
  expect(followDevices(listOf(['a', 'b']), listOf(ids), inUse)).toBe(expected);
});

function listOf(ids: readonly string[]) {
  const [first, ...more] = ids.map((id): [string, string] => [id, id]);
  return makeDevices(first, ...more);
}

test('a microphone that was chosen and is still there is never left', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-f]$/), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(ids, ids, (before, after) => {
      const [id = ''] = after;
      expect(followDevices(listOf(before), listOf(after), { id, isChosen: true })).toBe('stay');
    }),
  );
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36', 0, 'chromium'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 0, 'firefox'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 Version/18.0 Safari/605', 0, 'safari'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 Version/18.0 Safari/605', 5, 'ios'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) CriOS/140.0 Mobile Safari/604.1', 5, 'ios'],
  ['curl/8', 0, 'other'],
] as const)('%s with %i touch points', (userAgent, maxTouchPoints, expected) => {
  expect(browserKind({ userAgent, maxTouchPoints })).toBe(expected);
});

test('a choice is kept, taken back, and anything else in the storage is not believed', () => {
  const kept = new Map<string, string>();
  const choices = keepSoundChoices({
    read: (key) => kept.get(key),
    write: (key, value) => void (value === undefined ? kept.delete(key) : kept.set(key, value)),
  });
  expect(choices.read()).toEqual({ microphoneId: '', speakerId: '', holdToTalk: false });

  choices.keep({ microphoneId: 'abc' });
  choices.keep({ holdToTalk: true });
  expect(choices.read()).toEqual({ microphoneId: 'abc', speakerId: '', holdToTalk: true });

  choices.keep({ microphoneId: '', holdToTalk: false });
  expect(kept.size).toBe(0);
  kept.set('genie.speaker', '<img src=x>');
  expect(choices.read().speakerId).toBe('');
});
