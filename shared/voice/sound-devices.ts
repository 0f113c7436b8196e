/** A microphone or a speaker. `label` comes from outside: text, and nothing else. */
export interface SoundDevice {
  /** '' is the system's usual one. */
  id: string;
  label: string;
}

export interface SoundDeviceLists {
  microphones: readonly SoundDevice[];
  speakers: readonly SoundDevice[];
  /** Changes when the system's usual microphone is another one. */
  usualMicrophone: string;
}

const MAX_LABEL = 80;

/** What is plugged in. The first of a kind is the usual one; Chromium lists that one twice, as "default" too. */
export function readSoundDevices(devices: readonly MediaDeviceInfo[]): SoundDeviceLists {
  const inputs = devices.filter(({ kind }) => kind === 'audioinput');
  const outputs = devices.filter(({ kind }) => kind === 'audiooutput');
  const [usual] = inputs;
  return {
    microphones: real(inputs),
    speakers: real(outputs),
    usualMicrophone: usual ? usual.groupId || usual.label || usual.deviceId : '',
  };
}

function real(devices: readonly MediaDeviceInfo[]): SoundDevice[] {
  return devices
    .filter(({ deviceId }) => !['', 'default', 'communications'].includes(deviceId))
    .map(({ deviceId, label }, index) => ({
      id: deviceId,
      label: label.trim().slice(0, MAX_LABEL) || `${index + 1}`,
    }));
}
