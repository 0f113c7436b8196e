import { Component } from 'preact';
import type { Language } from '../../shared/messages/language.ts';
import type { KitWords } from './kit-words.ts';
import type { Kit } from './make-kit.ts';
import { pngOf, saveFile } from './save-file.ts';

export interface SaveButtonsProps {
  /** Undefined while there is nothing that was read back. */
  kit: Kit | undefined;
  name: string;
  slug: string;
  language: Language;
  words: KitWords;
}

/** Saving is possible only for what was read back. */
export class SaveButtons extends Component<SaveButtonsProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  async #save(ending: 'pdf' | 'svg' | 'png') {
    const { kit, slug } = this.props;
    if (!kit) return;
    try {
      saveFile(`${slug}.${ending}`, await this.#make(kit, ending));
      this.setState({ hasFailed: false });
    } catch {
      this.setState({ hasFailed: true }); // the PDF writer loads only now, and there may be no connection
    }
  }

  async #make({ svg, code, plan, look }: Kit, ending: 'pdf' | 'svg' | 'png'): Promise<Blob> {
    const { name: title, language } = this.props;
    if (ending === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
    if (ending === 'png') return pngOf(code);
    const { posterPdf } = await import('./poster/poster-pdf.ts');
    const bytes = await posterPdf({ plan, look, title, language });
    return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
  }

  render({ kit, words }: SaveButtonsProps, { hasFailed }: { hasFailed: boolean }) {
    return (
      <div class="save">
        <button type="button" class="tool strong" disabled={!kit} onClick={() => void this.#save('pdf')}>
          {words.savePdf}
        </button>
        <button type="button" class="tool" disabled={!kit} onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" class="tool" disabled={!kit} onClick={() => void this.#save('svg')}>
          {words.saveSvg}
        </button>
        <button type="button" class="tool" disabled={!kit} onClick={() => void this.#save('png')}>
          {words.savePng}
        </button>
        <p class="kit-problem" role="alert">
          {hasFailed && words.saveFailed}
        </p>
      </div>
    );
  }
}
