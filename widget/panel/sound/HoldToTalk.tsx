import { Component } from 'preact';
import type { SoundMessages } from '../../../shared/messages/call/sound-messages.ts';
import { Icon } from '../icons.tsx';

export interface HoldToTalkProps {
  isHeld: boolean;
  words: SoundMessages;
  onHold(isHeld: boolean): void;
}

/** Where Space has a meaning of its own already. */
const OTHER_CONTROLS = 'input, textarea, select, a, summary, button:not(.hold)';

/**
 * Heard while held: by mouse, by finger, or by Space anywhere in the panel. Who cannot hold a key switches it by a
 * click (Enter, or a screen reader's). Whatever takes the attention elsewhere lets go.
 */
export class HoldToTalk extends Component<HoldToTalkProps> {
  #button: HTMLButtonElement | null = null;
  readonly #listening = new AbortController();

  override componentDidMount() {
    const { signal } = this.#listening;
    const panel = this.#button?.closest<HTMLElement>('.panel');
    panel?.addEventListener('keydown', this.#onKeyDown, { signal });
    panel?.addEventListener('keyup', this.#onKeyUp, { signal });
    panel?.addEventListener('focusout', this.#onFocusOut, { signal });
    window.addEventListener('blur', this.#release, { signal });
    document.addEventListener('visibilitychange', this.#release, { signal });
  }

  override componentWillUnmount() {
    this.#listening.abort();
    this.#release();
  }

  render() {
    const { isHeld, words } = this.props;
    return (
      <button
        ref={(element) => {
          this.#button = element;
        }}
        type="button"
        class="secondary hold"
        part="mute"
        data-focus
        aria-pressed={isHeld}
        onPointerDown={this.#onPointerDown}
        onPointerUp={this.#release}
        onPointerCancel={this.#release}
        onLostPointerCapture={this.#release}
        onContextMenu={(event) => event.preventDefault()}
        onClick={this.#onClick}
      >
        <Icon of={isHeld ? 'microphone' : 'muted'} />
        {isHeld ? words.held : words.hold}
      </button>
    );
  }

  #hold(isHeld: boolean) {
    if (isHeld !== this.props.isHeld) this.props.onHold(isHeld);
  }

  readonly #release = () => this.#hold(false);

  readonly #onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    this.#button?.setPointerCapture(event.pointerId);
    this.#hold(true);
  };

  /** Without a pointer: it was not held, so it is switched. */
  readonly #onClick = (event: MouseEvent) => {
    if (event.detail === 0) this.#hold(!this.props.isHeld);
  };

  readonly #onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' || isForOthers(event)) return;
    event.preventDefault(); // it would scroll
    if (!event.repeat) this.#hold(true);
  };

  readonly #onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== ' ' || isForOthers(event)) return;
    event.preventDefault(); // it would click
    this.#release();
  };

  readonly #onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const isInside = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget);
    if (!isInside) this.#release();
  };
}

function isForOthers({ target }: Event): boolean {
  return target instanceof Element && target.matches(OTHER_CONTROLS);
}
