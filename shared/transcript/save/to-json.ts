import type { TranscriptRecord } from './transcript-record.ts';
import { plainJson } from '../../plain-json.ts';

/** As JSON: `{genie, savedAt, turns: [{speaker: 'genie' | 'visitor', text}]}`. */
export function toJson({ genie, savedAtMs, turns }: TranscriptRecord): string {
  const said = turns.map(({ speaker, text }) => ({ speaker, text }));
  return `${plainJson({ genie, savedAt: new Date(savedAtMs).toISOString(), turns: said }, 2)}\n`;
}
