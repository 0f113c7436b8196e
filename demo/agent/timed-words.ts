export interface TimedWord {
  /** With the space after it, so that the words put together are the text. */
  word: string;
  atMs: number;
}

/** When each word of a text is due while it is spoken in `durationMs`: a long word takes longer. */
export function timeWords(text: string, durationMs: number): TimedWord[] {
  const words = text.match(/\S+\s*/g) ?? [];
  const characters = words.reduce((sum, word) => sum + word.length, 0);
  let before = 0;
  return words.map((word) => {
    const atMs = Math.round((before / characters) * durationMs);
    before += word.length;
    return { word, atMs };
  });
}

/** The words that have been heard `elapsedMs` after the speech began. */
export function wordsUntil(text: string, durationMs: number, elapsedMs: number): string {
  const heard = timeWords(text, durationMs).filter(({ atMs }) => atMs < elapsedMs);
  return heard.map(({ word }) => word).join('');
}
