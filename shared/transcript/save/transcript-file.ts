import { toJson } from './to-json.ts';
import { toMarkdown } from './to-markdown.ts';
import { toText } from './to-text.ts';
import type { TranscriptFormat, TranscriptRecord } from './transcript-record.ts';

export interface TranscriptFile {
  name: string;
  type: string;
  content: string;
}

const WRITERS: Record<TranscriptFormat, { type: string; write(record: TranscriptRecord): string }> = {
  txt: { type: 'text/plain', write: toText },
  md: { type: 'text/markdown', write: toMarkdown },
  json: { type: 'application/json', write: toJson },
};

/** `slug` names the file, as far as a file may be called that. */
export function transcriptFile(
  record: TranscriptRecord,
  slug: string,
  format: TranscriptFormat,
): TranscriptFile {
  const { type, write } = WRITERS[format];
  const day = new Date(record.savedAtMs).toISOString().slice(0, 10);
  const safe =
    slug
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'call';
  return { name: `${safe}-${day}.${format}`, type: `${type};charset=utf-8`, content: write(record) };
}
