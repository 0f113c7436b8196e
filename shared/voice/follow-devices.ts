import type { SoundDeviceLists } from './sound-devices.ts';

export interface MicrophoneInUse {
  /** As its track names it; "default" or '' is the usual one. */
  id: string;
  /** The visitor has chosen it. */
  isChosen: boolean;
}

/**
 * What a change of devices means for the microphone in use: it is gone (`lost`), the usual one is another one now
 * and the visitor has not chosen otherwise (`follow`), or nothing.
 */
export function followDevices(
  before: SoundDeviceLists | undefined,
  after: SoundDeviceLists,
  { id, isChosen }: MicrophoneInUse,
): 'stay' | 'follow' | 'lost' {
  if (!after.usualMicrophone) return 'lost';
  const isUsual = id === '' || id === 'default';
  if (!isUsual && !after.microphones.some((microphone) => microphone.id === id)) return 'lost';
  if (isChosen || !before?.usualMicrophone) return 'stay';
  return before.usualMicrophone === after.usualMicrophone ? 'stay' : 'follow';
}
