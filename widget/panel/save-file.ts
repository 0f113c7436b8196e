import type { TranscriptFile } from '../../shared/transcript/save/transcript-file.ts';

const KEPT_MS = 60_000;

/** Offers the file to the visitor. A `blob:` link that downloads is no load, so no policy of the page forbids it. */
export function saveFile({ name, type, content }: TranscriptFile): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS); // some browsers ask first, and read it then
}
