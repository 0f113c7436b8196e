import { Component } from 'preact';
import type { CallMessages } from '../../../shared/messages/call/call-messages.ts';
import type { Messages } from '../../../shared/messages/messages.ts';
import { browserKind } from '../../../shared/voice/browser-kind.ts';
import { onMicrophoneRecovery } from '../../../shared/voice/microphone-recovery.ts';
import { isFramed } from '../../../shared/voice/page-permits.ts';
import type { MicrophoneFailure } from '../../../shared/voice/session-end.ts';
import { Button } from '../Button.tsx';
import { mayHelpToRetry } from '../failure-ways.ts';
import { NoticeView } from '../NoticeView.tsx';
import { Glyph } from './Glyph.tsx';

export interface MicrophoneFailureViewProps {
  code: MicrophoneFailure;
  name: string;
  text: Messages;
  words: CallMessages;
  onRetry(): void;
  onType(): void;
}

/** Why the microphone did not open and what to do; hears by itself when that has been done. */
export class MicrophoneFailureView extends Component<MicrophoneFailureViewProps, { isReady: boolean }> {
  override state = { isReady: false };
  #stop: (() => void) | undefined;

  override componentDidMount() {
    this.#stop = onMicrophoneRecovery(this.props.code, this.#onReady);
  }

  override componentWillUnmount() {
    this.#stop?.();
  }

  readonly #onReady = () => this.setState({ isReady: true });

  render() {
    const { code, name, text, words, onRetry, onType } = this.props;
    const { isReady } = this.state;
    return (
      <NoticeView
        key={isReady}
        icon={isReady ? 'microphone' : 'alert'}
        notice={isReady ? words.sound.recovered(code) : words.failures(name)[code]}
        isFailure={!isReady}
      >
        {code === 'microphone-denied' && !isReady && (
          <ol class="steps">
            {words.sound.unlockSteps[browserKind()].map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        <div class="actions">
          {mayHelpToRetry(code) && (
            <Button kind="primary" onClick={onRetry}>
              {isReady ? text.startCall : text.tryAgain}
            </Button>
          )}
          <Button kind="secondary" onClick={onType}>
            {text.typeInstead}
          </Button>
          {keepsUsInside(code) && (
            <a class="own-tab" href={location.href} target="_blank" rel="noopener">
              <Glyph of="out" />
              {words.sound.openInOwnTab}
            </a>
          )}
        </div>
      </NoticeView>
    );
  }
}

/** The page around us says no: alone in a tab, it might work. */
function keepsUsInside(code: MicrophoneFailure): boolean {
  const isFramesFault = code === 'microphone-blocked' || code === 'microphone-sandboxed';
  return isFramesFault && isFramed() && location.protocol.startsWith('http');
}
