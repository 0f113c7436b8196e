const LONGEST = 160;

/** The first of `texts` that says something, on one line, cut at a word where it is longer than search engines show. */
export function describe(...texts: string[]): string {
  const [text = ''] = texts.map((candidate) => candidate.replace(/\s+/gu, ' ').trim()).filter(Boolean);
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 1);
  const atWord = cut.slice(0, cut.lastIndexOf(' '));
  return `${(atWord.length > LONGEST / 2 ? atWord : cut).toWellFormed()}…`;
}
