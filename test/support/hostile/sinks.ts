import { KEPT_SITE } from './hostile-strings.ts';

/** Reads one place of a drawn scene; undefined where it holds `text` as it should, else what it holds instead. */
export type Sink = (root: ParentNode, text: string) => string | undefined;

const LINKABLE = ['https:', 'http:', 'mailto:', 'tel:'];

/** An answer's text may be cut to `most` UTF-16 units on its way in, and has no half characters then. */
export function asRead(text: string, most?: number): string {
  return most === undefined ? text : text.slice(0, most).toWellFormed();
}

/** The element says that and nothing else. */
export function shows(selector: string, most?: number): Sink {
  return (root, text) => same(root.querySelector(selector)?.textContent, asRead(text, most));
}

/** The element says that among words of ours. */
export function says(selector: string, most?: number): Sink {
  return (root, text) => within(root.querySelector(selector)?.textContent, asRead(text, most));
}

/** The same of an attribute. */
export function names(selector: string, attribute: string, most?: number): Sink {
  return (root, text) => within(root.querySelector(selector)?.getAttribute(attribute), asRead(text, most));
}

/** Nothing, or an address that cannot run; an address that is fine has to be there. */
export function leads(selector: string, attribute: 'href' | 'src' = 'href'): Sink {
  return (root, text) => {
    const written = root.querySelector(selector)?.getAttribute(attribute) ?? undefined;
    if (text.startsWith(KEPT_SITE)) return same(written, text);
    if (written === undefined) return undefined;
    if (!URL.canParse(written)) return `a relative address: ${written}`;
    const { protocol, username, password } = new URL(written);
    const isSafe = LINKABLE.includes(protocol) && username === '' && password === '';
    return isSafe ? undefined : `${protocol} in ${written}`;
  };
}

/** Leads to a page of ours that has `text` as a slug. */
export function leadsToSlug(selector: string): Sink {
  return (root, text) =>
    within(root.querySelector(selector)?.getAttribute('href'), encodeURIComponent(asRead(text, 200)));
}

export function same(found: string | null | undefined, wanted: string): string | undefined {
  return found === wanted ? undefined : `${quote(found)} instead of ${quote(wanted)}`;
}

export function within(found: string | null | undefined, wanted: string): string | undefined {
  return found?.includes(wanted) ? undefined : `${quote(found)} without ${quote(wanted)}`;
}

function quote(text: string | null | undefined): string {
  return JSON.stringify(text?.slice(0, 120)) ?? 'nothing';
}
