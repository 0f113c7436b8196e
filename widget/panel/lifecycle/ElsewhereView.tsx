import type { LifecycleWords } from '../../../shared/messages/call/lifecycle-words.ts';
import { Button } from '../Button.tsx';
import type { CallKeeper } from './create-keeper.ts';

export interface ElsewhereViewProps {
  keeper: Pick<CallKeeper, 'tabs' | 'takeOver'>;
  words: LifecycleWords;
}

/** The visitor's call is in another tab, and can come here. */
export function ElsewhereView({ keeper, words }: ElsewhereViewProps) {
  const { status } = keeper.tabs.value;
  if (status === 'alone' || status === 'holding') return null;
  return (
    <div class="elsewhere" aria-live="polite">
      <strong>{words.elsewhere.title}</strong>
      <p>{status === 'unanswered' ? words.notMoved : words.elsewhere.advice}</p>
      <Button kind="primary" onClick={() => void keeper.takeOver()}>
        {words.continueHere}
      </Button>
    </div>
  );
}
