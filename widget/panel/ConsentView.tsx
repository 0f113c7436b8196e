import type { ComponentChildren } from 'preact';
import type { Messages } from '../../shared/messages/messages.ts';
import type { SessionInput } from '../../shared/voice/session-state.ts';
import { Button } from './Button.tsx';
import { Icon } from './icons.tsx';

export interface ConsentViewProps {
  name: string;
  text: Messages;
  /** The list of what holds for every Genie, with what holds for this one around it. */
  renderFacts(facts: ComponentChildren): ComponentChildren;
  onAgree(input: SessionInput): void;
  onBack(): void;
}

/** What the visitor must know before the microphone: with whom they talk, what is recorded, who gets it. */
export function ConsentView({ name, text, renderFacts, onAgree, onBack }: ConsentViewProps) {
  const facts = [
    ['sound', text.consentRecording(name)],
    ['lock', text.consentOwner(name)],
    ['microphone', text.consentMicrophone],
  ] as const;
  return (
    <>
      <div class="scroll">
        <h3 tabIndex={-1} data-focus>
          {text.consentTitle}
        </h3>
        <ul class="facts">
          <li>
            <Icon of="spark" />
            {text.consentAi}
          </li>
          {renderFacts(
            facts.map(([icon, fact]) => (
              <li key={icon}>
                <Icon of={icon} />
                {fact}
              </li>
            )),
          )}
        </ul>
      </div>
      <div class="actions">
        <Button kind="primary big" icon="microphone" part="consent" onClick={() => onAgree('voice')}>
          {text.startCall}
        </Button>
        <Button kind="secondary" onClick={() => onAgree('text')}>
          {text.typeInstead}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {text.back}
        </Button>
      </div>
    </>
  );
}
