import { oneLine, spokenTurns, type TranscriptRecord } from './transcript-record.ts';

/**
 * As plain text: a heading, then a paragraph a turn. Lines after a turn's first are indented, so that nobody's words
 * can be read as somebody else's.
 */
export function toText(record: TranscriptRecord): string {
  const turns = spokenTurns(record).map(({ name, text }) => `${name}: ${linesOf(text).join('\n    ')}`);
  return [`${oneLine(record.genie)} · ${new Date(record.savedAtMs).toISOString()}`, ...turns, ''].join(
    '\n\n',
  );
}

/** Without control characters, which a terminal would obey. */
function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map(oneLine);
}
