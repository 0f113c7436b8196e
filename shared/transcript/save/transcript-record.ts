import type { TranscriptTurn } from '../transcript.ts';

/** A conversation as it is kept: with whom, when, and what was said. */
export interface TranscriptRecord {
  genie: string;
  /** What the visitor is called in it. */
  visitor: string;
  savedAtMs: number;
  turns: readonly TranscriptTurn[];
}

export const FORMATS = ['txt', 'md', 'json'] as const;
export type TranscriptFormat = (typeof FORMATS)[number];

/** Turns that have something in them, with the speaker's name on one line. */
export function spokenTurns({ genie, visitor, turns }: TranscriptRecord): { name: string; text: string }[] {
  return turns
    .filter(({ text }) => text.trim() !== '')
    .map(({ speaker, text }) => ({
      name: oneLine(speaker === 'genie' ? genie : visitor),
      text: text.trim(),
    }));
}

/** Without line breaks and control characters: what stands in a heading cannot begin a line of its own. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
