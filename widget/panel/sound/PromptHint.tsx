import { Component } from 'preact';
import { Button } from '../Button.tsx';
import { Glyph } from './Glyph.tsx';

export interface PromptHintProps {
  hint: string;
  typeInstead: string;
  onType(): void;
}

const PATIENCE_MS = 5_000;

/** After five seconds without an answer: where the browser's question is, and the way around it. */
export class PromptHint extends Component<PromptHintProps, { isLate: boolean }> {
  override state = { isLate: false };
  #timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount() {
    this.#timer = setTimeout(this.#onLate, PATIENCE_MS);
  }

  override componentWillUnmount() {
    clearTimeout(this.#timer);
  }

  readonly #onLate = () => this.setState({ isLate: true });

  render() {
    const { hint, typeInstead, onType } = this.props;
    return (
      <div class="prompt-hint" aria-live="polite">
        {this.state.isLate && (
          <>
            <p>
              <Glyph of="up" />
              {hint}
            </p>
            <Button kind="secondary" onClick={onType}>
              {typeInstead}
            </Button>
          </>
        )}
      </div>
    );
  }
}
