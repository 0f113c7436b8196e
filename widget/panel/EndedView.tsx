import { formatDuration } from '../../shared/messages/format-duration.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import type { EndReason } from '../../shared/voice/session-end.ts';
import { Button } from './Button.tsx';
import { NoticeView } from './NoticeView.tsx';

/** Endings that nobody wanted. */
const BAD: readonly EndReason[] = ['agent-failed', 'server-shutdown', 'connection-lost'];

export interface EndedViewProps {
  name: string;
  reason: EndReason;
  durationMs: number;
  text: Messages;
  onBegin(): void;
}

/** How the call ended, how long it was, and the way back. */
export function EndedView({ name, reason, durationMs, text, onBegin }: EndedViewProps) {
  const isBad = BAD.includes(reason);
  const advice = durationMs > 0 ? text.lasted(formatDuration(text.language, durationMs)) : '';
  return (
    <NoticeView
      icon={isBad ? 'alert' : 'check'}
      notice={{ title: text.endings(name)[reason], advice }}
      isFailure={isBad}
    >
      <div class="actions">
        <Button kind="primary" icon="microphone" part="start" onClick={onBegin}>
          {text.callAgain}
        </Button>
      </div>
    </NoticeView>
  );
}
