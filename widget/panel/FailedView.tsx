import { formatDuration } from '../../shared/messages/format-duration.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import type { FailureCode } from '../../shared/voice/session-end.ts';
import { NoticeView } from './NoticeView.tsx';

export interface FailedViewProps {
  name: string;
  code: FailureCode;
  retryAfterMs: number | undefined;
  text: Messages;
  onBegin(): void;
  onType(): void;
}

/** Why there is no call, and what the visitor can do about it. */
export function FailedView({ name, code, retryAfterMs, text, onBegin, onType }: FailedViewProps) {
  const { title, advice } = text.failures(name)[code];
  const wait = retryAfterMs === undefined ? '' : text.waitAbout(formatDuration(text.language, retryAfterMs));
  return (
    <NoticeView icon="alert" notice={{ title, advice: `${advice} ${wait}`.trim() }} isFailure>
      <div class="actions">
        {mayHelpToRetry(code) && (
          <button type="button" class="primary" part="start" onClick={onBegin}>
            {text.tryAgain}
          </button>
        )}
        {isAboutMicrophone(code) && (
          <button type="button" class="secondary" onClick={onType}>
            {text.typeInstead}
          </button>
        )}
      </div>
    </NoticeView>
  );
}

/** Typing works where only the microphone does not. */
export function isAboutMicrophone(code: FailureCode): boolean {
  return code.startsWith('microphone-');
}

/** Trying again cannot change how the page is served, what the browser can do, or how the Genie is set up. */
function mayHelpToRetry(code: FailureCode): boolean {
  return !['microphone-blocked', 'microphone-insecure', 'unsupported-browser', 'no-voice'].includes(code);
}
