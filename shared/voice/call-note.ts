import type { TranscriptTurn } from '../transcript/transcript.ts';
import { plainJson } from '../plain-json.ts';

const MAX_TURNS = 100;
const MAX_NOTE = 60_000;

/** A call in this tab, for the page that comes next: no token is in it. Times are the machine's own. */
export interface CallNote {
  slug: string;
  api: string;
  room: string;
  /** Opens nothing by itself: it also takes a ticket for the Genie, and is good once. */
  code: string;
  beganAtMs: number;
  input: 'voice' | 'text';
  isMuted: boolean;
  turns: readonly TranscriptTurn[];
  /** When the page was left; undefined: it is still there, or broke down. */
  leftAtMs?: number | undefined;
}

/** As it is stored. A long conversation loses its beginning. */
export function writeNote(note: CallNote): string {
  let turns: readonly TranscriptTurn[] = note.turns.slice(-MAX_TURNS);
  for (;;) {
    const text = plainJson({ ...note, turns });
    if (text.length <= MAX_NOTE || turns.length === 0) return text;
    turns = turns.slice(Math.ceil(turns.length / 2));
  }
}

/**
 * Undefined for anything that is no note of ours. Turns get ids that none of the next page's can have. Read by hand:
 * a schema would pull more of zod into the panel's file, for which there is no room.
 */
export function readNote(text: unknown): CallNote | undefined {
  if (typeof text !== 'string' || text.length > MAX_NOTE) return undefined;
  try {
    const note: unknown = JSON.parse(text);
    if (!isNote(note)) return undefined;
    const turns = note.turns.map((turn, index) => ({ ...turn, id: `kept-${index}`, final: true }));
    return { ...note, turns };
  } catch {
    return undefined; // no JSON: somebody else's
  }
}

function isNote(value: unknown): value is CallNote {
  const note: Partial<Record<keyof CallNote, unknown>> = Object(value);
  return (
    [note.slug, note.api, note.room, note.code].every((field) => typeof field === 'string') &&
    typeof note.beganAtMs === 'number' &&
    typeof note.isMuted === 'boolean' &&
    (note.input === 'voice' || note.input === 'text') &&
    ['number', 'undefined'].includes(typeof note.leftAtMs) &&
    Array.isArray(note.turns) &&
    note.turns.every(isTurn)
  );
}

function isTurn(value: unknown): boolean {
  const { speaker, text }: Partial<Record<keyof TranscriptTurn, unknown>> = Object(value);
  return (speaker === 'genie' || speaker === 'visitor') && typeof text === 'string';
}
