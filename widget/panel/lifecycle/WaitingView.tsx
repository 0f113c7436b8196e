import { Component } from 'preact';
import { formatDuration } from '../../../shared/messages/format-duration.ts';
import type { CallMessages } from '../../../shared/messages/call/call-messages.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { WaitingLine } from '../../../shared/voice/waiting-line.ts';
import { Button } from '../Button.tsx';
import { NoticeView } from '../NoticeView.tsx';
import { Ticking } from './Ticking.tsx';

export interface WaitingViewProps {
  line: WaitingLine;
  words: CallMessages;
  language: Language;
  onLeave(): void;
  onType(): void;
}

/** The visitor waits for a free line; whoever takes this away has stopped waiting. */
export class WaitingView extends Component<WaitingViewProps> {
  override componentWillUnmount() {
    this.props.line.stop();
  }

  render() {
    const { line, words, language, onLeave, onType } = this.props;
    const { inLine, nextTry, asking, leaveLine } = words.lifecycle;
    const state = line.state.value;
    return (
      <NoticeView icon="sound" notice={inLine}>
        <p class="next-try" role="timer" aria-live="off">
          {state.status === 'waiting' ? (
            <Ticking untilMs={state.askAtMs} draw={(leftMs) => nextTry(formatDuration(language, leftMs))} />
          ) : (
            asking
          )}
        </p>
        <div class="actions">
          <Button kind="secondary" onClick={onLeave}>
            {leaveLine}
          </Button>
          <Button kind="secondary" onClick={onType}>
            {words.writeInstead}
          </Button>
        </div>
      </NoticeView>
    );
  }
}
