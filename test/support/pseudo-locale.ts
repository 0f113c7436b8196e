/** What of the words is not read by anybody: which language it is, and in which direction. */
const NOT_READ = new Set<unknown>(['en', 'ltr']);
const PLAIN = 'aeiouycnszAEIOUYCNSZ';
const ACCENTED = 'áéíóúýçñšžÁÉÍÓÚÝÇÑŠŽ';

/** `text` as a language would say it that does not exist: accented, 40 % longer, in brackets. */
export function pseudo(text: string): string {
  if (text === '') return text;
  const accented = [...text]
    .map((letter) => (PLAIN.includes(letter) ? ACCENTED[PLAIN.indexOf(letter)] : letter))
    .join('');
  const padding = 'lorem ipsum '.repeat(text.length).slice(0, Math.ceil(text.length * 0.4));
  return `[${accented.replaceAll('[', '').replaceAll(']', '')} ${padding.trim()}]`;
}

/** Makes English words speak the pseudo-locale from here on: every text, and what every function answers. */
export function speakPseudo(...parts: readonly object[]): void {
  for (const words of parts)
    for (const [key, value] of Object.entries(words))
      if (!NOT_READ.has(value)) Object.assign(words, { [key]: spoken(value) });
}

function spoken(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function') return (...args: unknown[]) => spoken(value(...args));
  if (Array.isArray(value)) return value.map(spoken);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoken(inner)]));
  return value;
}

const ATTRIBUTES = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder'];

/** What of `root` a visitor sees or hears that has no brackets and is not among `data`. */
export function untranslated(root: ParentNode, data: readonly string[]): string[] {
  const texts: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.closest('script, style')) continue;
    for (const node of element.childNodes) if (node.nodeType === 3) texts.push(node.nodeValue ?? '');
    for (const name of ATTRIBUTES) texts.push(element.getAttribute(name) ?? '');
  }
  return texts.filter((text) => /\p{L}/u.test(withoutData(text.replace(/\[[^\]]*\]/g, ''), data)));
}

function withoutData(text: string, data: readonly string[]): string {
  if (data.includes(text.trim())) return '';
  const longestFirst = data
    .filter(({ length }) => length > 2)
    .toSorted((one, other) => other.length - one.length);
  return longestFirst.reduce((rest, known) => rest.replaceAll(known, ''), text);
}
