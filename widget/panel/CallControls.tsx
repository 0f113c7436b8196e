import type { Messages } from '../../shared/messages/messages.ts';
import type { Conversation } from '../../shared/voice/session-state.ts';
import { Button } from './Button.tsx';

export interface CallControlsProps {
  call: Conversation;
  text: Messages;
  onMute(muted: boolean): void;
  onEnd(): void;
}

export function CallControls({ call: { input, muted }, text, onMute, onEnd }: CallControlsProps) {
  if (input === 'text')
    return (
      <div class="controls">
        <Button kind="secondary" part="end" onClick={onEnd}>
          {text.endChat}
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
        {text.mute}
      </Button>
      <Button kind="danger" icon="hangUp" part="end" onClick={onEnd}>
        {text.hangUp}
      </Button>
    </div>
  );
}
