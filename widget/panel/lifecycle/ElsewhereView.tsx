import type { LifecycleWords } from '../../../shared/messages/call/lifecycle-words.ts';
import type { TabState } from '../../../shared/voice/tabs/tab-state.ts';
import { Button } from '../Button.tsx';

export interface ElsewhereViewProps {
  status: TabState['status'];
  onTakeOver(): void;
  words: LifecycleWords;
}

/** The visitor's call is in another tab, and can come here. */
export function ElsewhereView({ status, words, onTakeOver }: ElsewhereViewProps) {
  if (status === 'alone' || status === 'holding') return null;
  return (
    <div class="elsewhere" aria-live="polite">
      <strong>{words.elsewhere.title}</strong>
      <p>{status === 'unanswered' ? words.notMoved : words.elsewhere.advice}</p>
      <Button kind="primary" onClick={onTakeOver}>
        {words.continueHere}
      </Button>
    </div>
  );
}
