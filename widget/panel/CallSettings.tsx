import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { SessionInput } from '../../shared/voice/session-state.ts';
import type { Sound } from '../../shared/voice/sound.ts';
import { CaptionSettingsView } from './CaptionSettingsView.tsx';
import type { CaptionChoice } from './create-caption-choice.ts';
import type { CallKeeper } from './lifecycle/create-keeper.ts';
import { LeaveChoice } from './lifecycle/LeaveChoice.tsx';
import { SoundSettings } from './sound/SoundSettings.tsx';

export interface CallSettingsProps {
  id: string;
  input: SessionInput;
  sound: Sound | undefined;
  captions: CaptionChoice;
  name: string;
  words: CallMessages;
  keeper: CallKeeper | undefined;
}

/** All that a visitor can set in a call: sound, where there is any, and captions. */
export function CallSettings({ id, input, sound, captions, name, words, keeper }: CallSettingsProps) {
  const isVoice = input === 'voice';
  return (
    <section id={id} class="call-settings" aria-label={words.settings}>
      {isVoice && sound && <SoundSettings sound={sound} name={name} words={words.sound} />}
      <CaptionSettingsView captions={captions} canHide={isVoice} words={words} />
      {keeper && <LeaveChoice keeper={keeper} words={words.lifecycle} />}
    </section>
  );
}
