/** How wide a text is, in mm, at a size in mm. */
export type Measure = (text: string, sizeMm: number, isBold: boolean) => number;

export interface FittedText {
  lines: string[];
  sizeMm: number;
  isBold: boolean;
}

export interface TextBox {
  widthMm: number;
  mostLines: number;
  sizeMm: number;
  isBold: boolean;
}

const SMALLEST_SHARE = 0.4;
const STEP = 0.92;

/** `text` in as many lines as it may have, smaller where it must be; what does not fit even then is cut. */
export function fitText(
  text: string,
  { widthMm, mostLines, sizeMm, isBold }: TextBox,
  measure: Measure,
): FittedText {
  const pieces = piecesOf(text);
  let lines: string[] = [];
  let size = sizeMm;
  for (; size >= sizeMm * SMALLEST_SHARE; size *= STEP) {
    const fits = (line: string) => measure(line, size, isBold) <= widthMm;
    lines = wrap(pieces, fits);
    if (lines.length <= mostLines && lines.every(fits)) return { lines, sizeMm: size, isBold };
  }
  const fits = (line: string) => measure(line, size, isBold) <= widthMm;
  // All that is left belongs to the last line, so that what is cut shows.
  const kept = [...lines.slice(0, mostLines - 1), lines.slice(mostLines - 1).join(' ')].filter(Boolean);
  return { lines: kept.map((line) => shorten(line, fits)), sizeMm: size, isBold };
}

/** What stays on one line, and what stands before it where it follows another piece on the same one. */
interface Piece {
  text: string;
  gap: '' | ' ';
}

/** Chinese and Japanese have no spaces: a line may end after each letter, but none begins with what closes or goes on. */
const UNSPACED =
  /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、。！？，：・」』）])(?![\p{M}\p{Pe}\p{Pf}\p{Po}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ])/u;

function piecesOf(text: string): Piece[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) =>
      word.split(UNSPACED).map((part, index): Piece => ({ text: part, gap: index > 0 ? '' : ' ' })),
    );
}

function wrap(pieces: readonly Piece[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const { text, gap } of pieces) {
    const last = lines.at(-1);
    const longer = last === undefined ? text : last + gap + text;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(text);
  }
  return lines;
}

function shorten(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line;
  const letters = [...line];
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('')}…`;
}
