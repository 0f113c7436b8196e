import { Component } from 'preact';
import { formatInstant } from '../../../shared/messages/format-instant.ts';
import type { CallMessages } from '../../../shared/messages/call/call-messages.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { BudgetFailure } from '../../../shared/voice/session-end.ts';
import { Button } from '../Button.tsx';
import { NoticeView } from '../NoticeView.tsx';

export interface BudgetViewProps {
  code: BudgetFailure;
  retryAfterMs: number | undefined;
  name: string;
  words: CallMessages;
  language: Language;
  /** Undefined where a line does not get free by waiting a little. */
  onWait: (() => void) | undefined;
  onType(): void;
}

/** The Genie takes calls, but not now: nothing has gone wrong, so nothing looks like it. */
export class BudgetView extends Component<BudgetViewProps> {
  readonly #shownAtMs = Date.now();

  render() {
    const { code, retryAfterMs, name, words, language, onWait, onType } = this.props;
    const { closed, opensAgain, waitInLine } = words.lifecycle;
    const { title, advice } = closed(name)[code];
    const againAtMs = this.#shownAtMs + (retryAfterMs ?? 0);
    const again =
      onWait || !retryAfterMs ? '' : ` ${opensAgain(formatInstant(language, againAtMs, this.#shownAtMs))}`;
    return (
      <NoticeView icon={onWait ? 'sound' : 'moon'} notice={{ title, advice: advice + again }}>
        <div class="actions">
          {onWait && (
            <Button kind="primary" onClick={onWait}>
              {waitInLine}
            </Button>
          )}
          <Button kind={onWait ? 'secondary' : 'primary'} onClick={onType}>
            {words.writeInstead}
          </Button>
        </div>
      </NoticeView>
    );
  }
}
