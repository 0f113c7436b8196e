/*
 * Members of `document`, read so that the page's elements cannot stand in for them: `<img name="body">` makes
 * `document.body` an image (see https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors).
 */
const members = Document.prototype;

export function currentScript(): unknown {
  return Object.getOwnPropertyDescriptor(members, 'currentScript')?.get?.call(document);
}

export function findAll(selector: string): Iterable<HTMLElement> {
  return members.querySelectorAll.call(document, selector) as NodeListOf<HTMLElement>;
}
