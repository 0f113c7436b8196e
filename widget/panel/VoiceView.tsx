import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Conversation } from '../../shared/voice/session-state.ts';
import { CallTimer } from './CallTimer.tsx';

export interface VoiceViewProps {
  call: Conversation;
  isReconnecting: boolean;
  /** Makes room for the captions. */
  isSmall: boolean;
  words: CallMessages;
}

/** Shows who has the word. The picture is decoration: the same is said in words beside it. */
export function VoiceView({ call, isReconnecting, isSmall, words }: VoiceViewProps) {
  const motion = isReconnecting ? 'lost' : call.activity;
  return (
    <div class="voice" data-small={isSmall}>
      <div class="orb" data-motion={motion} aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
      <p class="voice-text" part="status">
        {isReconnecting ? words.lineLost : call.muted ? words.muted : words.activities[call.activity]}
        <CallTimer liveAtMs={call.liveAtMs} />
      </p>
    </div>
  );
}
