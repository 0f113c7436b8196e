import type { Messages } from '../../shared/messages/messages.ts';
import { Button } from './Button.tsx';

export interface WelcomeViewProps {
  text: Messages;
  onBegin(): void;
}

/** The way in: talk, or type. */
export function WelcomeView({ text, onBegin }: WelcomeViewProps) {
  return (
    <div class="actions">
      <p class="hint">{text.starterHint}</p>
      <Button kind="primary big" icon="microphone" part="start" isFirst onClick={onBegin}>
        {text.startTalking}
      </Button>
      <Button kind="quiet" onClick={toInput}>
        {text.typeInstead}
      </Button>
    </div>
  );
}

/** The input stands below, on the same stage. */
function toInput({ currentTarget }: { currentTarget: Element }): void {
  currentTarget.closest('.stage')?.querySelector('textarea')?.focus();
}
