import type { ComponentChildren } from 'preact';
import { formatDuration } from '../../shared/messages/format-duration.ts';
import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { Language } from '../../shared/messages/language.ts';
import type { EndReason } from '../../shared/voice/session-end.ts';
import { Button } from './Button.tsx';
import { NoticeView } from './NoticeView.tsx';

/** Endings that nobody wanted. */
const BAD: readonly EndReason[] = ['agent-failed', 'server-shutdown', 'connection-lost'];

export interface EndedViewProps {
  name: string;
  reason: EndReason;
  durationMs: number;
  words: CallMessages;
  language: Language;
  /** What one can do with a call that is over. */
  children?: ComponentChildren;
  onBegin(): void;
}

/** How the call ended, how long it was, and the way back. */
export function EndedView({ name, reason, durationMs, words, language, children, onBegin }: EndedViewProps) {
  const isBad = BAD.includes(reason);
  const advice = durationMs > 0 ? words.lasted(formatDuration(language, durationMs)) : '';
  return (
    <NoticeView
      icon={isBad ? 'alert' : 'check'}
      notice={{ title: words.endings(name)[reason], advice }}
      isFailure={isBad}
    >
      {children}
      <div class="actions">
        <Button kind="primary" icon="microphone" part="start" onClick={onBegin}>
          {words.callAgain}
        </Button>
      </div>
    </NoticeView>
  );
}
