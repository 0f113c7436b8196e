import { Component } from 'preact';
import type { CallMessages } from '../../shared/messages/call/call-messages.ts';
import { toText } from '../../shared/transcript/save/to-text.ts';
import { transcriptFile } from '../../shared/transcript/save/transcript-file.ts';
import { FORMATS, type TranscriptRecord } from '../../shared/transcript/save/transcript-record.ts';
import type { TranscriptTurn } from '../../shared/transcript/transcript.ts';
import { Button } from './Button.tsx';
import { saveFile } from './save-file.ts';

export interface SaveTranscriptProps {
  name: string;
  slug: string;
  turns: readonly TranscriptTurn[];
  words: CallMessages;
}

/** What was said, to take along: on the clipboard or as a file, made here and sent nowhere. */
export class SaveTranscript extends Component<
  SaveTranscriptProps,
  { outcome: 'copied' | 'notCopied' | undefined }
> {
  override state = { outcome: undefined };

  render() {
    const { slug, words } = this.props;
    const { outcome } = this.state;
    return (
      <section class="save" aria-label={words.saveTranscript}>
        <Button kind="quiet" onClick={() => void this.#copy()}>
          {words.copyTranscript}
        </Button>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="quiet"
            dir="ltr"
            aria-label={words.saveAs(`.${format}`)}
            onClick={() => saveFile(transcriptFile(this.#record(), slug, format))}
          >
            .{format}
          </button>
        ))}
        <p aria-live="polite">{outcome && words[outcome]}</p>
      </section>
    );
  }

  #record(): TranscriptRecord {
    const { name, words, turns } = this.props;
    return { genie: name, visitor: words.you, savedAtMs: Date.now(), turns };
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(toText(this.#record()));
      this.setState({ outcome: 'copied' });
    } catch {
      this.setState({ outcome: 'notCopied' }); // forbidden in some frames, absent on pages without https
    }
  }
}
