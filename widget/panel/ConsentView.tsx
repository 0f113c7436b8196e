import type { Messages } from '../../shared/messages/messages.ts';
import { Icon } from './icons.tsx';

export interface ConsentViewProps {
  name: string;
  text: Messages;
  onAgree(input: 'voice' | 'text'): void;
  onBack(): void;
}

/** What the visitor must know before the microphone: with whom they talk, what is recorded, who gets it. */
export function ConsentView({ name, text, onAgree, onBack }: ConsentViewProps) {
  return (
    <div class="consent">
      <div class="scroll">
        <h3 tabIndex={-1} data-focus>
          {text.consentTitle}
        </h3>
        <ul class="facts">
          <li class="first">
            <Icon of="spark" />
            {text.consentAi}
          </li>
          <li>
            <Icon of="sound" />
            {text.consentRecording(name)}
          </li>
          <li>
            <Icon of="shop" />
            {text.consentOwner(name)}
          </li>
          <li>
            <Icon of="microphone" />
            {text.consentMicrophone}
          </li>
        </ul>
      </div>
      <div class="actions">
        <button type="button" class="primary big" part="consent" onClick={() => onAgree('voice')}>
          <Icon of="microphone" />
          {text.startCall}
        </button>
        <button type="button" class="secondary" onClick={() => onAgree('text')}>
          <Icon of="keyboard" />
          {text.typeInstead}
        </button>
        <button type="button" class="quiet" onClick={onBack}>
          {text.back}
        </button>
      </div>
    </div>
  );
}
