import type { SafeStorage } from '../storage/safe-storage.ts';

/** What the visitor has chosen in a call and wants in the next one. Nothing is kept before they choose. */
export interface SoundChoices {
  microphoneId: string;
  speakerId: string;
  holdToTalk: boolean;
}

export interface KeptSoundChoices {
  read(): SoundChoices;
  keep(changed: Partial<SoundChoices>): void;
}

const MICROPHONE = 'genie.microphone';
const SPEAKER = 'genie.speaker';
const HOLD_TO_TALK = 'genie.hold-to-talk';
/** Ids are hashes of 64 characters; anything else is not ours. */
const DEVICE_ID = /^[\w+/=.{}-]{1,200}$/;

export function keepSoundChoices(storage: SafeStorage): KeptSoundChoices {
  const id = (key: string) => {
    const kept = storage.read(key) ?? '';
    return DEVICE_ID.test(kept) ? kept : '';
  };
  return {
    read: () => ({
      microphoneId: id(MICROPHONE),
      speakerId: id(SPEAKER),
      holdToTalk: storage.read(HOLD_TO_TALK) === 'yes',
    }),
    keep({ microphoneId, speakerId, holdToTalk }) {
      if (microphoneId !== undefined) storage.write(MICROPHONE, microphoneId || undefined);
      if (speakerId !== undefined) storage.write(SPEAKER, speakerId || undefined);
      if (holdToTalk !== undefined) storage.write(HOLD_TO_TALK, holdToTalk ? 'yes' : undefined);
    },
  };
}
