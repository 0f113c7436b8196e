const MAX_LENGTH = 60;

/**
 * What an owner or a Genie is called, for a mail: one line, short, without markup, and no address that a mail
 * program would turn into a link.
 */
export function cleanName(name: string, fallback = 'your Genie'): string {
  const line = name
    .toWellFormed()
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[<>"`]/g, '')
    .replace(/\S*:\/\/\S*|\bwww\.\S+|\S+\.\p{L}{2,}\/\S*|\S+@\S+/giu, '')
    .replace(/:\/\/|@/g, ' ')
    .replace(/[.。．｡]+(?=[\p{L}\p{N}]{2,})/gu, ' ') // evil.example
    .replace(/\s+/g, ' ')
    .trim();
  return [...line].slice(0, MAX_LENGTH).join('').trim() || fallback;
}
