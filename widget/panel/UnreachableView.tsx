import type { ErrorCode } from '../../shared/contract/error-code.ts';
import { formatDuration } from '../../shared/messages/format-duration.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { NoticeView } from './NoticeView.tsx';

export interface UnreachableViewProps {
  code: ErrorCode;
  retryAfterMs: number | undefined;
  text: Messages;
  onRetry(): void;
}

/** No usable answer from the API: it may be the visitor's line, or too many visitors. */
export function UnreachableView({ code, retryAfterMs, text, onRetry }: UnreachableViewProps) {
  const { title, advice } = code === 'RATE_LIMIT_EXCEEDED' ? text.busy : text.unreachable;
  const wait = retryAfterMs === undefined ? '' : text.waitAbout(formatDuration(text.language, retryAfterMs));
  return (
    <NoticeView icon="alert" notice={{ title, advice: `${advice} ${wait}`.trim() }} isFailure>
      <div class="actions">
        <button type="button" class="primary" onClick={onRetry}>
          {text.tryAgain}
        </button>
      </div>
    </NoticeView>
  );
}
