import type { Messages } from '../../shared/messages/messages.ts';
import { Button } from './Button.tsx';

export interface WelcomeViewProps {
  /** The Genie's own, and the language that they are in. */
  questions: readonly string[];
  lang: string | undefined;
  text: Messages;
  onBegin(): void;
  /** The visitor is about to begin. */
  onNear(): void;
  onAsk(question: string): void;
}

/** The way in: talk, type, or begin with a question that the Genie suggests. */
export function WelcomeView({ questions, lang, text, onBegin, onNear, onAsk }: WelcomeViewProps) {
  return (
    <div class="actions">
      {questions.length === 0 && <p class="hint">{text.starterHint}</p>}
      <Button kind="primary big" icon="microphone" part="start" isFirst onClick={onBegin} onNear={onNear}>
        {text.startTalking}
      </Button>
      <Button kind="quiet" onClick={toInput}>
        {text.typeInstead}
      </Button>
      {questions.length > 0 && (
        <div class="starters" lang={lang}>
          {questions.map((question) => (
            <button type="button" class="secondary" key={question} dir="auto" onClick={() => onAsk(question)}>
              {question}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** The input stands below, on the same stage. */
function toInput({ currentTarget }: { currentTarget: Element }): void {
  currentTarget.closest('.stage')?.querySelector('textarea')?.focus();
}
