/** Element by element, since a page may forbid `innerHTML` (Trusted Types). */
export function createElement(
  name: string,
  attributes: Record<string, string> = {},
  children: Element[] = [],
  namespace = 'http://www.w3.org/1999/xhtml',
): HTMLElement {
  const element = document.createElementNS(namespace, name) as HTMLElement;
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

export function setAttributes(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
