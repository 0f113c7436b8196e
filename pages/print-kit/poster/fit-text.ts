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
  const words = text.split(/\s+/).filter(Boolean);
  let lines: string[] = [];
  let size = sizeMm;
  for (; size >= sizeMm * SMALLEST_SHARE; size *= STEP) {
    const fits = (line: string) => measure(line, size, isBold) <= widthMm;
    lines = wrap(words, fits);
    if (lines.length <= mostLines && lines.every(fits)) return { lines, sizeMm: size, isBold };
  }
  const cut = (line: string) => shorten(line, (shorter) => measure(shorter, size, isBold) <= widthMm);
  return { lines: lines.slice(0, mostLines).map(cut), sizeMm: size, isBold };
}

function wrap(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function shorten(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line;
  const letters = [...line];
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('')}…`;
}
