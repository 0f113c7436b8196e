import type { Stage } from '../stage.ts';
import { isMoved } from './is-moved.ts';

/**
 * Puts us into the top layer where the page moves or clips what is fixed (stage 1 has looked before it first painted),
 * and where something of it lies over the launcher, unless that is meant to.
 */
export function comeToFront({ root, launcher }: Stage, host: Element): void {
  const home = host.getRootNode();
  if (typeof root.showPopover !== 'function' || root.matches(':popover-open')) return;
  if (!(home instanceof Document || home instanceof ShadowRoot)) return;
  if (isMoved(root)) return showAnew(root);
  const { left, top, width, height } = launcher.getBoundingClientRect();
  if (width === 0) return; // the page has a button of its own
  const cover = home.elementFromPoint(left + width / 2, top + height / 2);
  if (cover && cover !== host && !isMeantToCover(cover)) root.showPopover();
}

/** WebKit goes on drawing it where it was until it has a new box. */
function showAnew(root: HTMLElement): void {
  root.showPopover();
  if (!isMoved(root)) return;
  root.style.display = 'none';
  root.getBoundingClientRect();
  root.style.display = '';
}

/** A dialog, or a curtain over the whole window: whoever hangs it wants nothing else to be used. */
function isMeantToCover(cover: Element): boolean {
  for (let element: Element | null = cover; element; element = element.parentElement) {
    if (element.matches('dialog, [popover], [aria-modal=true]')) return true;
    const { width, height } = element.getBoundingClientRect();
    const isWhole = width * height > 0.9 * innerWidth * innerHeight;
    if (isWhole && getComputedStyle(element).position === 'fixed') return true;
  }
  return false;
}
