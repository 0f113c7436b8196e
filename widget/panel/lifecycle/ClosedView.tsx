import type { BudgetFailure } from '../../../shared/voice/session-end.ts';
import type { CallMessages } from '../../../shared/messages/call/call-messages.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { CallExtras } from '../create-call-extras.ts';
import { BudgetView } from './BudgetView.tsx';
import { WaitingView } from './WaitingView.tsx';

export interface ClosedViewProps {
  extras: CallExtras;
  code: BudgetFailure;
  retryAfterMs: number | undefined;
  name: string;
  words: CallMessages;
  language: Language;
  onBegin(): void;
  onType(): void;
}

/** No call for now: what it is, and waiting in line where that leads to one. */
export function ClosedView({ extras: { queue }, onBegin, onType, ...closed }: ClosedViewProps) {
  const { words, language, code, retryAfterMs } = closed;
  const line = queue.line.value;
  if (line) return <WaitingView {...{ line, words, language, onType }} onLeave={queue.leave} />;
  const wait = () => queue.join(retryAfterMs, onBegin);
  return <BudgetView {...closed} onWait={code === 'all-lines-busy' ? wait : undefined} onType={onType} />;
}
