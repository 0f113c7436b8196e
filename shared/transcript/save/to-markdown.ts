import { oneLine, spokenTurns, type TranscriptRecord } from './transcript-record.ts';

/** As Markdown: what people said stays what they said, whatever marks are in it. */
export function toMarkdown(record: TranscriptRecord): string {
  const turns = spokenTurns(record).map(({ name, text }) => `**${escape(name)}:** ${escape(oneLine(text))}`);
  const date = new Date(record.savedAtMs).toISOString();
  return [`# ${escape(oneLine(record.genie))}`, date, ...turns, ''].join('\n\n');
}

/** Every ASCII mark may have a backslash before it, and then means itself. */
function escape(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
