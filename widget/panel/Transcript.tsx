import { Component } from 'preact';
import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import type { CaptionSize } from '../../shared/transcript/caption-settings.ts';
import type { TranscriptTurn } from '../../shared/transcript/transcript.ts';
import { Button } from './Button.tsx';
import { Turn } from './Turn.tsx';

/** How far from the end still counts as being there, in px. */
const NEAR_PX = 40;

export interface TranscriptProps {
  name: string;
  turns: readonly TranscriptTurn[];
  /** What the Genie speaks, as a BCP 47 tag. */
  lang: string | undefined;
  size: CaptionSize;
  /** The Genie is about to say something: shown, not announced. */
  isThinking: boolean;
  /** What to do while nothing has been said. */
  emptyHint: string;
  words: CallMessages;
}

/**
 * The captions of both sides. It stays at its end while the reader is there; who has scrolled up is left in
 * peace, and told how much is new.
 */
export class Transcript extends Component<TranscriptProps, { seenCount: number }> {
  override state = { seenCount: this.props.turns.length };
  #log: HTMLElement | null = null;
  #isPinned = true;
  // An on-screen keyboard makes the list smaller without anybody scrolling.
  readonly #sizes = new ResizeObserver(() => this.#isPinned && this.#toEnd());

  override componentDidMount() {
    this.#toEnd();
    if (this.#log) this.#sizes.observe(this.#log);
  }

  override componentDidUpdate({ turns }: TranscriptProps) {
    if (this.#isPinned && turns !== this.props.turns) this.#toEnd();
  }

  override componentWillUnmount() {
    this.#sizes.disconnect();
  }

  render() {
    const { name, turns, lang, size, isThinking, emptyHint, words } = this.props;
    const unseenCount = this.#isPinned ? 0 : turns.length - this.state.seenCount;
    return (
      <div class="transcript" data-size={size}>
        <div
          ref={(element) => {
            this.#log = element;
          }}
          class="log"
          part="transcript"
          role="log"
          aria-live="polite"
          aria-relevant="additions"
          aria-label={words.transcript}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must do so by keyboard
          tabIndex={0}
          onScroll={this.#onScroll}
        >
          {turns.length === 0 && <p class="hint">{emptyHint}</p>}
          {turns.map((turn) => (
            <Turn
              key={`${turn.speaker} ${turn.id} ${turn.final}`}
              turn={turn}
              speaker={turn.speaker === 'genie' ? name : words.you}
              lang={lang}
            />
          ))}
          {isThinking && (
            <div class="typing" aria-hidden="true">
              <i />
              <i />
              <i />
            </div>
          )}
        </div>
        {unseenCount > 0 && (
          <div class="newest">
            <Button kind="secondary" icon="down" onClick={this.#toEnd}>
              {words.newMessages(unseenCount)}
            </Button>
          </div>
        )}
      </div>
    );
  }

  readonly #onScroll = () => {
    const log = this.#log;
    if (!log) return;
    this.#isPinned = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX;
    if (this.#isPinned) this.setState({ seenCount: this.props.turns.length });
  };

  /** Being there pins the list again: the scroll is heard like the reader's own. */
  readonly #toEnd = () => {
    if (this.#log) this.#log.scrollTop = this.#log.scrollHeight;
  };
}
