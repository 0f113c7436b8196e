import { Component } from 'preact';
import type { ShareWords } from './share-words.ts';

export interface CopyFieldProps {
  url: string;
  words: ShareWords;
}

/** The address in a field, and a button that copies it; by hand where the browser does not let us. */
export class CopyField extends Component<CopyFieldProps, { outcome: string }> {
  override state = { outcome: '' };
  #field: HTMLInputElement | null = null;

  readonly #copy = async () => {
    const { url, words } = this.props;
    try {
      await navigator.clipboard.writeText(url);
      this.setState({ outcome: words.copied });
    } catch {
      this.#field?.select(); // no permission, or a page without https
      this.setState({ outcome: words.copyByHand });
    }
  };

  render({ url, words }: CopyFieldProps, { outcome }: { outcome: string }) {
    return (
      <div class="copy">
        <input
          ref={(element) => {
            this.#field = element;
          }}
          value={url}
          readOnly
          dir="ltr"
          aria-label={words.address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" class="tool strong" autofocus onClick={() => void this.#copy()}>
          {words.copy}
        </button>
        <output class="copy-outcome">{outcome}</output>
      </div>
    );
  }
}
