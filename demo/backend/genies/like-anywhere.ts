/** A LIKE pattern for `text` anywhere, as itself: a visitor who looks for `50%` means the percent sign. */
export function likeAnywhere(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
