/**
 * `text` on at most `mostLines` lines that `measure` finds no wider than `width`; broken between words, and inside
 * one only where it is wider than a line. What does not fit ends in an ellipsis.
 */
export function wrapLines(
  text: string,
  width: number,
  mostLines: number,
  measure: (line: string) => number,
): { lines: string[]; isCut: boolean } {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => fitWord(whole, width, measure))) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= mostLines) return { lines, isCut: false };
  const kept = lines.slice(0, mostLines);
  let last = [...(kept.pop() ?? '')];
  while (last.length > 0 && measure(`${last.join('')}…`) > width) last = last.slice(0, -1);
  return { lines: [...kept, `${last.join('').trimEnd()}…`], isCut: true };
}

/** Scripts without spaces write "words" of any length. */
function fitWord(word: string, width: number, measure: (line: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && measure(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
