/** Joiners are part of some scripts' spelling; what else cannot be seen could only turn a text around. */
const UNSEEN = /(?![\u200c\u200d])[\p{C}\u2028\u2029]/gu;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * `text` as it can be drawn: on one line, without pictographs that no font has. '' where a letter of it has no
 * picture: a name with holes is worse than none.
 */
export function drawableText(text: string, canDraw: (character: string) => boolean): string {
  const seen = text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').toWellFormed();
  let drawn = '';
  for (const { segment } of graphemes.segment(seen)) {
    const isWhole = [...segment].every((character) => canDraw(character));
    if (isWhole) drawn += segment;
    else if (/[\p{L}\p{N}]/u.test(segment)) return '';
  }
  return drawn.replace(/ +/g, ' ').trim();
}

/** By its first letter that has a direction, as browsers read `dir="auto"`. */
export function isRightToLeft(text: string): boolean {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(first);
}
