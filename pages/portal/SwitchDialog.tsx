import { Component } from 'preact';
import type { PortalWords } from './portal-words.ts';

export interface SwitchDialogProps {
  from: string;
  to: string;
  words: PortalWords;
  onLeave(): void;
  onStay(): void;
}

/** Asks before one call is given up for another. Escape stays: nothing is lost by hesitating. */
export class SwitchDialog extends Component<SwitchDialogProps> {
  #dialog: HTMLDialogElement | null = null;

  override componentDidMount() {
    this.#dialog?.showModal();
  }

  render({ from, to, words, onLeave, onStay }: SwitchDialogProps) {
    return (
      <dialog
        ref={(element) => {
          this.#dialog = element;
        }}
        class="dialog"
        aria-labelledby="switch-title"
        aria-describedby="switch-advice"
        onCancel={onStay}
      >
        <div class="dialog-body">
          <h2 id="switch-title">{words.switchTitle(from)}</h2>
          <p id="switch-advice">{words.switchAdvice(to)}</p>
          <button type="button" class="tool strong" onClick={onStay}>
            {words.stay}
          </button>
          <button type="button" class="tool" onClick={onLeave}>
            {words.switchNow(to)}
          </button>
        </div>
      </dialog>
    );
  }
}
