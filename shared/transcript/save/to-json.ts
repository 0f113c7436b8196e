import type { TranscriptRecord } from './transcript-record.ts';

/** As JSON: `{genie, savedAt, turns: [{speaker: 'genie' | 'visitor', text}]}`. */
export function toJson({ genie, savedAtMs, turns }: TranscriptRecord): string {
  const said = turns.map(({ speaker, text }) => ({ speaker, text }));
  return `${JSON.stringify({ genie, savedAt: new Date(savedAtMs).toISOString(), turns: said }, null, 2)}\n`;
}
