import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import { beganAt, type Conversation } from '../../shared/voice/session-state.ts';
import type { Sound } from '../../shared/voice/sound.ts';
import { CallTimer } from './CallTimer.tsx';
import { Glyph } from './sound/Glyph.tsx';
import { VoiceOrb } from './sound/VoiceOrb.tsx';

export interface VoiceViewProps {
  call: Conversation;
  sound: Sound | undefined;
  isReconnecting: boolean;
  /** Makes room for the captions. */
  isSmall: boolean;
  name: string;
  words: CallMessages;
}

/** Who has the word, and a way to take it. */
export function VoiceView({ call, sound, isReconnecting, isSmall, name, words }: VoiceViewProps) {
  const motion = isReconnecting ? 'lost' : call.activity;
  const isSpeaking = motion === 'speaking';
  const isHeard = motion === 'listening' && sound?.isSpeech.value;
  return (
    <div class="voice" data-small={isSmall}>
      <VoiceOrb
        motion={motion}
        speaker={isSpeaking ? 'genie' : isHeard ? 'visitor' : undefined}
        watchLevels={sound?.watchLevels}
      />
      <p class="voice-text" part="status">
        {isReconnecting ? words.lineLost : call.muted ? words.muted : words.activities[call.activity]}
        <CallTimer liveAtMs={beganAt(call)} />
      </p>
      {sound && (
        <button
          type="button"
          class="secondary small interrupt"
          aria-label={words.sound.interrupt(name)}
          title={words.sound.interrupt(name)}
          disabled={!isSpeaking}
          onClick={sound.interrupt}
        >
          <Glyph of="stop" />
        </button>
      )}
    </div>
  );
}
