const MAX_LENGTH = 60;

/** A Genie's name for a mail: one line, short, and no address that a mail program would turn into a link. */
export function cleanName(name: string): string {
  const line = name
    .toWellFormed()
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\S+:\/\/\S+|\bwww\.\S+|\S+\.\p{L}{2,}\/\S*/giu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [...line].slice(0, MAX_LENGTH).join('').trim() || 'your Genie';
}
