import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import type { ConnectingStage, SessionInput } from '../../shared/voice/session-state.ts';
import { Button } from './Button.tsx';
import { Icon } from './icons.tsx';
import { PromptHint } from './sound/PromptHint.tsx';

const STAGES: readonly ConnectingStage[] = ['microphone', 'token', 'line', 'agent'];

export interface ConnectingViewProps {
  name: string;
  stage: ConnectingStage;
  input: SessionInput;
  text: Messages;
  words: CallMessages;
  onCancel(): void;
  onType(): void;
}

/** What is being waited for, stage by stage, so that nobody looks at a bare "Connecting…". */
export function ConnectingView({ name, stage, input, text, words, onCancel, onType }: ConnectingViewProps) {
  const stages = input === 'voice' ? STAGES : STAGES.slice(1);
  const current = stages.indexOf(stage);
  return (
    <div class="connecting">
      <h3 class="unseen" tabIndex={-1} data-focus>
        {text.statuses.connecting}
      </h3>
      <ol class="stages">
        {stages.map((each, index) => (
          <li key={each} data-done={index < current} aria-current={index === current ? 'step' : undefined}>
            <span class="mark">{index < current && <Icon of="check" />}</span>
            <span>
              {words.stages(name)[each]}
              {each === 'microphone' && each === stage && <small>{words.microphoneHint}</small>}
            </span>
          </li>
        ))}
      </ol>
      {stage === 'microphone' && (
        <PromptHint hint={words.sound.promptIgnored} typeInstead={text.typeInstead} onType={onType} />
      )}
      <Button kind="secondary" part="end" onClick={onCancel}>
        {text.cancel}
      </Button>
    </div>
  );
}
