import type { SoundMessages } from '../../../shared/messages/call/sound-messages.ts';
import type { Sound } from '../../../shared/voice/sound.ts';
import { Button } from '../Button.tsx';

export interface SoundNoticeProps {
  sound: Sound;
  name: string;
  words: SoundMessages;
}

/** What is wrong with the sound, and what to do; its place stays, so that a change in it is announced. */
export function SoundNotice({ sound, name, words }: SoundNoticeProps) {
  const trouble = sound.trouble.value;
  const label =
    sound.devices.value?.microphones.find(({ id }) => id === sound.microphoneId.value)?.label ?? '';
  return (
    <div class="sound-notice" aria-live="polite" data-trouble={trouble}>
      {trouble && (
        <>
          <p>{words.troubles(name, label)[trouble]}</p>
          {trouble === 'unplugged' && (
            <Button kind="secondary" onClick={sound.retryMicrophone}>
              {words.tryAgain}
            </Button>
          )}
          {trouble === 'echo' && (
            <Button kind="secondary" onClick={() => sound.setHoldToTalk(true)}>
              {words.holdToTalk}
            </Button>
          )}
          {trouble !== 'unplugged' && (
            <Button kind="quiet" onClick={sound.dismissTrouble}>
              {words.gotIt}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
