import type { LifecycleWords } from '../../../shared/messages/call/lifecycle-words.ts';
import type { CallKeeper } from './create-keeper.ts';

export interface LeaveChoiceProps {
  keeper: Pick<CallKeeper, 'endsOnLeave' | 'setEndsOnLeave'>;
  words: LifecycleWords;
}

/** Whether the call ends with its page. */
export function LeaveChoice({ keeper, words }: LeaveChoiceProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        defaultChecked={keeper.endsOnLeave()}
        onChange={({ currentTarget }) => keeper.setEndsOnLeave(currentTarget.checked)}
      />
      <span>{words.endOnLeave}</span>
    </label>
  );
}
