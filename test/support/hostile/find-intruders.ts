const ELEMENTS =
  'script, iframe, object, embed, base, link, meta, style, template, math, [srcdoc], form[action]';

/** Elements and attributes that no view of ours has, so that somebody's words must have become them. */
export function findIntruders(root: Element): string[] {
  const elements = [...root.querySelectorAll(ELEMENTS)].map(({ localName }) => localName);
  const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => name.startsWith('on') || (name === 'style' && !isOurs(value)))
      .map(({ name, value }) => `${element.localName} ${name}=${value}`),
  );
  return [...elements, ...attributes];
}

/** Colours and numbers under our own names, and the launcher's picture, which its scene reads. */
function isOurs(style: string): boolean {
  return (
    /^(--_[a-z-]+: ?(#[\da-f]{6}|[\d.]+);? ?)*$/.test(style) ||
    style.startsWith('background-image: url("http')
  );
}
