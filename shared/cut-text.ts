/**
 * `text` cut to `maxLength` UTF-16 units, with no half of a character anywhere in it. Not by `toWellFormed`, which our
 * oldest browsers lack.
 */
export function cutText(text: string, maxLength: number): string {
  return text.slice(0, maxLength).replace(/\p{Surrogate}/gu, '\ufffd');
}
