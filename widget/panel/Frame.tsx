import { Component, type ComponentChildren } from 'preact';
import type { Phase } from '../../shared/messages/messages.ts';
import { focusFirst, hasFocus } from './focus.ts';

/** The head is a hero while there is no conversation, and somebody to introduce. */
const HEROIC: readonly Phase[] = ['idle', 'resting', 'private', 'requested'];

export interface FrameProps {
  /** When it changes, so do the controls. */
  phase: Phase;
  label: string;
  isDialog: boolean;
  children: ComponentChildren;
}

/**
 * The panel's box. When a phase takes away the control that had the focus, it moves the focus to what the next
 * phase marks with `data-focus`. Where the focus was elsewhere, on the host page say, it stays there.
 */
export class Frame extends Component<FrameProps> {
  #element: Element | null = null;

  /** Before the change is the last moment to ask: the browser forgets a control that is gone. */
  override getSnapshotBeforeUpdate({ phase }: FrameProps) {
    return phase !== this.props.phase && hasFocus(this.#element);
  }

  override componentDidUpdate({ phase }: FrameProps, _state: unknown, hadFocus: boolean) {
    const wasLoading = phase === 'loading'; // there was nothing better than to close
    if (hadFocus && (wasLoading || !hasFocus(this.#element))) focusFirst(this.#element);
  }

  render() {
    const { phase, label, isDialog, children } = this.props;
    return (
      <section
        ref={(element) => {
          this.#element = element;
        }}
        class="panel"
        part="panel"
        role={isDialog ? 'dialog' : undefined}
        aria-label={label}
        aria-busy={phase === 'loading'}
        data-phase={phase}
        data-hero={HEROIC.includes(phase)}
      >
        {children}
      </section>
    );
  }
}
