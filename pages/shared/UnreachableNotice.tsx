import { formatDuration } from '../../shared/messages/format-duration.ts';
import type { Messages, Notice } from '../../shared/messages/messages.ts';
import { Button } from '../../widget/panel/Button.tsx';
import { PageNotice } from './PageNotice.tsx';
import type { Theme } from './visitor-choice.ts';

export interface UnreachableNoticeProps {
  notice: Notice;
  /** The API asks for patience. */
  isBusy: boolean;
  retryAfterMs: number | undefined;
  /** Asking again may use a grant up by one more. */
  mayHaveSpent?: boolean;
  text: Messages;
  theme: Theme;
  onRetry(): void;
}

/** No usable answer came; the visitor may ask again. */
export function UnreachableNotice(props: UnreachableNoticeProps) {
  const { notice, isBusy, retryAfterMs, mayHaveSpent, text, theme, onRetry } = props;
  const { title, advice } = isBusy ? text.busy : notice;
  const wait = retryAfterMs ? ` ${text.waitAbout(formatDuration(text.language, retryAfterMs))}` : '';
  const warning = mayHaveSpent ? ` ${text.mayCountAsUse}` : '';
  return (
    <PageNotice
      phase="unreachable"
      notice={{ title, advice: advice + wait + warning }}
      text={text}
      theme={theme}
    >
      <div class="actions">
        <Button kind="primary" onClick={onRetry}>
          {text.tryAgain}
        </Button>
      </div>
    </PageNotice>
  );
}
