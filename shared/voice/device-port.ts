import { readSoundDevices, type SoundDeviceLists } from './sound-devices.ts';

/** What is plugged into the visitor's machine. Only voice sessions ask. */
export interface DevicePort {
  /** Undefined where this page may not know. */
  list(): Promise<SoundDeviceLists | undefined>;
  /** Hears of devices that come and go, until stopped. */
  onChange(listener: () => void): () => void;
}

export const browserDevices: DevicePort = {
  async list() {
    try {
      return readSoundDevices(await navigator.mediaDevices.enumerateDevices());
    } catch {
      return undefined;
    }
  },

  onChange(listener) {
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    devices?.addEventListener('devicechange', listener);
    return () => devices?.removeEventListener('devicechange', listener);
  },
};
