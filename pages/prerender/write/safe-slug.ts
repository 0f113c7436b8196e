const LONGEST_BYTES = 200;

/**
 * Whether a slug can be the name of a folder, on every system and of every host, and cannot lead out of where we
 * write: letters, marks and digits of any script, and `-`, `_`, `.` and `~` behind the first of them.
 */
export function isSafeSlug(slug: string): boolean {
  return (
    /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.~-]*$/u.test(slug) &&
    !slug.endsWith('.') &&
    Buffer.byteLength(slug) <= LONGEST_BYTES
  );
}
