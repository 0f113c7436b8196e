import { formatDuration } from '../../shared/messages/format-duration.ts';
import type { Messages, Notice } from '../../shared/messages/messages.ts';
import { Button } from './Button.tsx';
import { NoticeView } from './NoticeView.tsx';

export interface FailureViewProps {
  notice: Notice;
  /** How long the server asks to wait. */
  retryAfterMs: number | undefined;
  /** What trying again may cost. */
  warning?: string;
  text: Messages;
  /** Where trying again may help. */
  onRetry: (() => void) | undefined;
}

/** What went wrong, in words, and what the visitor can do about it. */
export function FailureView({ notice, retryAfterMs, warning, text, onRetry }: FailureViewProps) {
  const wait = retryAfterMs ? ` ${text.waitAbout(formatDuration(text.language, retryAfterMs))}` : '';
  const cost = warning ? ` ${warning}` : '';
  return (
    <NoticeView icon="alert" notice={{ title: notice.title, advice: notice.advice + wait + cost }} isFailure>
      <div class="actions">
        {onRetry && (
          <Button kind="primary" onClick={onRetry}>
            {text.tryAgain}
          </Button>
        )}
      </div>
    </NoticeView>
  );
}
