import { signal } from '@preact/signals-core';
import { vi } from 'vitest';
import type { SoundDeviceLists } from '../../shared/voice/sound-devices.ts';
import type { Sound, SoundTrouble } from '../../shared/voice/sound.ts';

/** The sound of a call in which all is well: its signals are set by the test, its actions are spies. */
export function makeSound() {
  const levels = { visitor: () => 0.1, genie: () => 0.2, stop: vi.fn<() => void>() };
  return {
    trouble: signal<SoundTrouble | undefined>(undefined),
    devices: signal<SoundDeviceLists | undefined>(undefined),
    microphoneId: signal(''),
    speakerId: signal(''),
    volume: signal(1),
    holdToTalk: signal(false),
    isHeld: signal(false),
    isSpeech: signal(false),
    can: { chooseSpeaker: true, setVolume: true },
    chooseMicrophone: vi.fn<Sound['chooseMicrophone']>(),
    chooseSpeaker: vi.fn<Sound['chooseSpeaker']>(),
    setVolume: vi.fn<Sound['setVolume']>(),
    setHoldToTalk: vi.fn<Sound['setHoldToTalk']>(),
    hold: vi.fn<Sound['hold']>(),
    interrupt: vi.fn<Sound['interrupt']>(),
    retryMicrophone: vi.fn<Sound['retryMicrophone']>(),
    dismissTrouble: vi.fn<Sound['dismissTrouble']>(),
    watchLevels: vi.fn<Sound['watchLevels']>(() => levels),
  } satisfies Sound;
}
