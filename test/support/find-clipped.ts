import type { Page } from 'playwright';

/**
 * Texts in the widget that cannot be read as a whole: cut off at their element's or the panel's edge, or one upon
 * another. What has been scrolled away, or is only for screen readers, does not count. One line each.
 */
export function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(inPage);
}

function inPage(): string[] {
  interface Leaf {
    text: string;
    element: Element;
    box: { left: number; top: number; right: number; bottom: number };
  }
  const SLACK_PX = 2;
  const ROWS = '.starters'; // meant to be scrolled sideways
  const UNSEEN = '.unseen, [hidden], [inert], svg';
  const roots = [...document.querySelectorAll('genie-widget')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const all = roots.flatMap((root) => [...root.querySelectorAll('.panel *')]);
  const found: string[] = [];
  const leaves: Leaf[] = [];

  /** What is left of a box after all that clips it: undefined is nothing. */
  const seenOf = (element: Element, box: DOMRect) => {
    let { left, top, right, bottom } = box;
    for (let around = element.parentElement; around; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const edge = around.getBoundingClientRect();
      if (overflowX !== 'visible') [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
      if (overflowY !== 'visible') [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
    }
    return right - left > SLACK_PX && bottom - top > SLACK_PX ? { left, top, right, bottom } : undefined;
  };

  for (const element of all) {
    const style = getComputedStyle(element);
    if (element.closest(UNSEEN) || style.visibility === 'hidden' || !element.checkVisibility()) continue;
    const own = [...element.childNodes].filter((node) => node.nodeType === 3 && node.nodeValue?.trim());
    const text = (element.textContent ?? '').trim().slice(0, 60);
    const isField = element.matches('select, input, textarea');
    if (own.length > 0 || element.matches('button, select')) {
      const isTooWide = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      if (isTooWide && !isField) found.push(`wider than its place: ${text}`);
      const hides = style.overflowY === 'hidden' || style.overflowY === 'clip';
      if (hides && element.scrollHeight > element.clientHeight + 1) found.push(`cut below: ${text}`);
    }
    const panel = element.closest('.panel')?.getBoundingClientRect();
    for (const node of own) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const isBeyond = panel && (line.left < panel.left - 1 || line.right > panel.right + 1);
        if (isBeyond && !element.closest(ROWS)) found.push(`beyond the panel: ${text}`);
        const box = seenOf(element, line);
        if (box) leaves.push({ text, element, box });
      }
    }
  }
  for (const [at, one] of leaves.entries())
    for (const other of leaves.slice(at + 1)) {
      if (one.element === other.element || one.element.contains(other.element)) continue;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (wide > SLACK_PX && high > SLACK_PX * 2) found.push(`one upon another: ${one.text} | ${other.text}`);
    }
  return [...new Set(found)];
}
