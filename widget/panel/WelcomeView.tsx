import type { Messages } from '../../shared/messages/messages.ts';
import { Icon } from './icons.tsx';

export interface WelcomeViewProps {
  text: Messages;
  onBegin(): void;
  onType(): void;
}

/** The way in: talk, or type. */
export function WelcomeView({ text, onBegin, onType }: WelcomeViewProps) {
  return (
    <div class="actions">
      <p class="hint">{text.starterHint}</p>
      <button type="button" class="primary big" part="start" data-focus onClick={onBegin}>
        <Icon of="microphone" />
        {text.startTalking}
      </button>
      <button type="button" class="quiet" onClick={onType}>
        {text.typeInstead}
      </button>
    </div>
  );
}
