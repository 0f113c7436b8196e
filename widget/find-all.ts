/**
 * `document.querySelectorAll`, past what the page's elements put in its place: `<img name="querySelectorAll">`
 * does (see https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors).
 */
export function findAll(selector: string): HTMLElement[] {
  return [...(Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<HTMLElement>)];
}
