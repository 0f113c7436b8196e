import { now } from '../now.ts';
import { lastingStorage } from '../storage/safe-storage.ts';
import type { SoundPorts } from './call-sound.ts';
import { browserDevices } from './device-port.ts';
import { openLevelMeters } from './level-meter.ts';
import { microphonePermission, onMicrophonePermission } from './microphone-permission.ts';
import { openMicrophone } from './microphone.ts';
import { browserVisibility } from './page-visibility.ts';
import { keepSoundChoices } from './sound-choices.ts';

/** The real microphone, the real devices, and what the visitor has once chosen of them. */
export function browserSound(): SoundPorts {
  return {
    openMicrophone,
    permission: microphonePermission,
    onPermission: onMicrophonePermission,
    devices: browserDevices,
    visibility: browserVisibility,
    openMeters: openLevelMeters,
    choices: keepSoundChoices(lastingStorage()),
    can: { chooseSpeaker: 'setSinkId' in HTMLMediaElement.prototype, setVolume: canSetVolume() },
    now,
  };
}

/** iOS leaves the volume to its buttons: what is set there does not stay. */
function canSetVolume(): boolean {
  const probe = new Audio();
  probe.volume = 0.5;
  return probe.volume === 0.5;
}
