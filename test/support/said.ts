/** Every text of `words` by its path, where those with arguments are given two names; lists count as one path each. */
export function said(words: unknown, path = ''): Map<string, string> {
  const value: unknown = typeof words === 'function' ? words('Ada', 'Bea') : words;
  if (typeof value === 'string') return new Map([[path, value]]);
  const all = new Map<string, string>();
  if (typeof value !== 'object' || value === null) return all;
  for (const [key, inner] of Object.entries(value))
    for (const [where, text] of said(inner, (path && `${path}.${key}`) || key)) all.set(where, text);
  return all;
}
