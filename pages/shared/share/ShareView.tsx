import type { ShareWords } from './share-words.ts';
import { CodeView } from './CodeView.tsx';
import { CopyField } from './CopyField.tsx';

export interface ShareViewProps {
  name: string;
  url: string;
  codeUrl: string;
  printUrl?: string;
  words: ShareWords;
  onClose(): void;
}

/** The address to copy, the system's own way to share, and a code for the phone across the table. */
export function ShareView({ name, url, codeUrl, printUrl, words, onClose }: ShareViewProps) {
  return (
    <div class="dialog-body">
      <h2 id="share-title" dir="auto">
        {words.title(name)}
      </h2>
      <CopyField url={url} words={words} />
      {'share' in navigator && (
        <button type="button" class="tool" onClick={() => shareNatively(name, url)}>
          {words.more}
        </button>
      )}
      <CodeView name={name} url={codeUrl} words={words} />
      {printUrl && (
        <a class="dialog-link" href={printUrl}>
          {words.print}
        </a>
      )}
      <button type="button" class="tool" part="close" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}

function shareNatively(title: string, url: string): void {
  navigator.share({ title, url }).catch(() => undefined); // closing the system's sheet is no failure
}
