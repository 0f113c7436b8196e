import { Component } from 'preact';
import type { Language } from '../../shared/messages/language.ts';
import type { PageWords } from './page-words.ts';

export interface ShareButtonProps {
  /** What is shared. */
  name: string;
  /** Its address, without anything that is only for this visitor. */
  url: string;
  /** Where a printed code of it should lead. */
  codeUrl: string;
  /** Where its print kit is. */
  printUrl?: string;
  words: PageWords;
  language: Language;
}

/** Opens the ways to share, which load only then. */
export class ShareButton extends Component<ShareButtonProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  readonly #open = async () => {
    try {
      const { openShare } = await import('./share/open-share.tsx');
      this.setState({ hasFailed: false });
      await openShare(this.props);
    } catch {
      this.setState({ hasFailed: true }); // without a connection the rest of the page stays as it is
    }
  };

  render({ words }: ShareButtonProps, { hasFailed }: { hasFailed: boolean }) {
    return (
      <>
        <button type="button" class="tool" onClick={() => void this.#open()}>
          <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 15V4M8 7.5L12 3.5l4 4M6 11v8.5h12V11" />
          </svg>
          <span class="tool-name">{words.share}</span>
        </button>
        {hasFailed && (
          <p class="bar-note" role="alert">
            {words.shareUnavailable}
          </p>
        )}
      </>
    );
  }
}
