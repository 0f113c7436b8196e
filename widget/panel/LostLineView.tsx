import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { SessionInput } from '../../shared/voice/session-state.ts';
import { Button } from './Button.tsx';

export interface LostLineViewProps {
  input: SessionInput;
  words: CallMessages;
  onWait(): void;
  /** Ends this call and begins another one. */
  onRedial(input: SessionInput): void;
}

/** What the visitor can do about a line that has been gone for a while. */
export function LostLineView({ input, words, onWait, onRedial }: LostLineViewProps) {
  return (
    <div class="actions">
      <Button kind="primary" onClick={onWait}>
        {words.keepWaiting}
      </Button>
      <Button kind="secondary" onClick={() => onRedial(input)}>
        {input === 'voice' ? words.callAgain : words.startAgain}
      </Button>
      {input === 'voice' && (
        <Button kind="secondary" onClick={() => onRedial('text')}>
          {words.writeInstead}
        </Button>
      )}
    </div>
  );
}
