import type { SoundPorts } from '../../shared/voice/call-sound.ts';
import { keepSoundChoices } from '../../shared/voice/sound-choices.ts';
import type { SoundDeviceLists } from '../../shared/voice/sound-devices.ts';
import { fakeMicrophone } from './fake-room.ts';

/** The visitor's machine, of which the test plays the owner: plugs in, unplugs, speaks, refuses. */
export function fakeSound(overrides: Partial<SoundPorts> = {}) {
  const opened: { track: ReturnType<typeof fakeMicrophone>; deviceId: string }[] = [];
  const kept = new Map<string, string>();
  const deviceListeners = new Set<() => void>();
  const permissionListeners = new Set<(state: PermissionState) => void>();
  const visibilityListeners = new Set<() => void>();
  const asked = { devices: 0, permission: 0, meters: 0 };
  const world = {
    rms: 0.1 as number | undefined,
    permission: 'granted' as PermissionState,
    isHidden: false,
    refusal: undefined as Error | undefined,
    devices: makeDevices(['desk', 'Desk microphone']),
    /** Meters that measure just now. */
    meters: 0,
    metersClosed: false,
  };

  const ports: SoundPorts = {
    async openMicrophone(_signal, deviceId = '') {
      if (world.refusal) throw world.refusal;
      const track = fakeMicrophone(deviceId || 'default');
      opened.push({ track, deviceId });
      return track;
    },
    async permission() {
      asked.permission++;
      return world.permission;
    },
    onPermission: (listener) => hearIn(permissionListeners, listener),
    devices: {
      async list() {
        asked.devices++;
        return world.devices;
      },
      onChange: (listener) => hearIn(deviceListeners, listener),
    },
    visibility: {
      isHidden: () => world.isHidden,
      onChange: (listener) => hearIn(visibilityListeners, listener),
    },
    openMeters: () => ({
      measure() {
        asked.meters++;
        world.meters++;
        let isOn = true;
        return {
          rms: () => world.rms,
          stop() {
            if (isOn) world.meters--;
            isOn = false;
          },
        };
      },
      close() {
        world.metersClosed = true;
      },
    }),
    choices: keepSoundChoices({
      read: (key) => kept.get(key),
      write: (key, value) => void (value === undefined ? kept.delete(key) : kept.set(key, value)),
    }),
    can: { chooseSpeaker: true, setVolume: true },
    now: () => Date.now(),
    ...overrides,
  };

  return {
    ports,
    opened,
    asked,
    kept,
    world,
    /** The track that was opened last. */
    track() {
      const last = opened.at(-1);
      if (!last) throw new Error('no microphone was opened');
      return last.track;
    },
    liveTracks: () => opened.filter(({ track }) => track.readyState === 'live').length,
    listeners: () => deviceListeners.size + permissionListeners.size + visibilityListeners.size,
    plug(devices: SoundDeviceLists) {
      world.devices = devices;
      for (const listener of deviceListeners) listener();
    },
    permit(state: PermissionState) {
      world.permission = state;
      for (const listener of permissionListeners) listener(state);
    },
    hide(isHidden: boolean) {
      world.isHidden = isHidden;
      for (const listener of visibilityListeners) listener();
    },
  };
}

/** The first is the usual one. */
export function makeDevices(
  microphone?: [id: string, label: string],
  ...more: [id: string, label: string][]
): SoundDeviceLists {
  const all = [...(microphone ? [microphone] : []), ...more].map(([id, label]) => ({ id, label }));
  return {
    microphones: all,
    speakers: [{ id: 'box', label: 'Loudspeaker' }],
    usualMicrophone: microphone?.[0] ?? '',
  };
}

function hearIn<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
