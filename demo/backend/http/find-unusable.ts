const MAX_DEPTH = 20;

/**
 * What in `value`, as parsed from JSON, cannot be worked with, said so that the sender can mend it; undefined
 * where nothing is wrong. Postgres stores neither NUL nor half of a surrogate pair, so both end here.
 */
export function findUnusable(value: unknown, path = '', depth = 0): string | undefined {
  if (depth > MAX_DEPTH) return `The body is nested too deep: at most ${MAX_DEPTH} levels`;
  if (typeof value === 'string' && !isStorable(value))
    return `\`${path || 'body'}\` holds a NUL character or half a surrogate pair: take it out`;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, entry] of Object.entries(value)) {
    if (!isStorable(key)) return `A name in \`${path || 'body'}\` holds a NUL character: take it out`;
    const problem = findUnusable(entry, (path ? `${path}.${key}` : key).slice(0, 100), depth + 1);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** False for what Postgres does not take as a text. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}
