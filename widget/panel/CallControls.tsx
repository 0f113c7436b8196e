import type { Messages } from '../../shared/messages/messages.ts';
import type { Conversation } from '../../shared/voice/session-state.ts';
import { Icon } from './icons.tsx';

export interface CallControlsProps {
  call: Conversation;
  text: Messages;
  onMute(muted: boolean): void;
  onEnd(): void;
}

export function CallControls({ call: { input, muted }, text, onMute, onEnd }: CallControlsProps) {
  return (
    <div class="controls">
      {input === 'voice' && (
        <button
          type="button"
          class="secondary"
          part="mute"
          data-focus
          aria-pressed={muted}
          onClick={() => onMute(!muted)}
        >
          <Icon of={muted ? 'muted' : 'microphone'} />
          {text.mute}
        </button>
      )}
      <button type="button" class={input === 'voice' ? 'danger' : 'secondary'} part="end" onClick={onEnd}>
        {input === 'voice' && <Icon of="hangUp" />}
        {input === 'voice' ? text.hangUp : text.endChat}
      </button>
    </div>
  );
}
