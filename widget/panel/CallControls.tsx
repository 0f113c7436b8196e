import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Conversation } from '../../shared/voice/session-state.ts';
import { Button } from './Button.tsx';

export interface CallControlsProps {
  call: Conversation;
  words: CallMessages;
  onMute(muted: boolean): void;
  onEnd(): void;
}

export function CallControls({ call: { input, muted }, words, onMute, onEnd }: CallControlsProps) {
  if (input === 'text')
    return (
      <div class="controls">
        <Button kind="secondary" part="end" onClick={onEnd}>
          {words.endChat}
        </Button>
      </div>
    );
  return (
    <div class="controls">
      <Button
        kind="secondary"
        icon={muted ? 'muted' : 'microphone'}
        part="mute"
        isFirst
        isPressed={muted}
        onClick={() => onMute(!muted)}
      >
        {words.mute}
      </Button>
      <Button kind="danger" icon="hangUp" part="end" onClick={onEnd}>
        {words.hangUp}
      </Button>
    </div>
  );
}
