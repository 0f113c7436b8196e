import type { TranscriptTurn } from '../transcript/transcript.ts';

/** Fewer words may be the same by chance: "yes please". */
const MIN_WORDS = 4;
/** A recogniser mishears a word here and there. */
const MIN_SHARE = 0.8;
/** What the Genie said longer ago is not in the room any more. */
const RECENT_TURNS = 2;
const MAX_HEARD = 60;
const MAX_SPOKEN = 400;

/**
 * Whether what the visitor is said to have just said are the Genie's own words, come back through the
 * microphone: nearly all of them, in the same order, in what the Genie has said last. Typed lines do not count.
 */
export function isEcho(turns: readonly TranscriptTurn[]): boolean {
  const last = turns.at(-1);
  if (!last || last.speaker !== 'visitor' || !last.final || last.id.startsWith('typed-')) return false;
  const heard = wordsOf(last.text).slice(0, MAX_HEARD);
  if (heard.length < MIN_WORDS) return false;
  const spoken = turns
    .slice(0, -1)
    .filter(({ speaker }) => speaker === 'genie')
    .slice(-RECENT_TURNS)
    .flatMap(({ text }) => wordsOf(text))
    .slice(-MAX_SPOKEN);
  return inOrder(heard, spoken) / heard.length >= MIN_SHARE;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How many of `heard` stand in one stretch of `spoken` that is not much longer, in their order. */
function inOrder(heard: readonly string[], spoken: readonly string[]): number {
  const stretch = Math.ceil(heard.length / MIN_SHARE);
  let most = 0;
  for (let start = 0; start < spoken.length; start++) {
    if (heard.includes(spoken[start] ?? '')) {
      most = Math.max(most, commonWords(heard, spoken.slice(start, start + stretch)));
    }
  }
  return most;
}

/** Length of the longest common subsequence. */
function commonWords(one: readonly string[], other: readonly string[]): number {
  let row = other.map(() => 0);
  for (const word of one) {
    const next: number[] = [];
    other.forEach((otherWord, index) => {
      const before = index > 0 ? (row[index - 1] ?? 0) : 0;
      next.push(word === otherWord ? before + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
