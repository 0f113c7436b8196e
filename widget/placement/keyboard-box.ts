import type { Box } from './step-aside.ts';

/** What an on-screen keyboard covers of the window: on iOS, and where it does not resize the page. */
export function keyboardBox(): Box | undefined {
  const viewport = window.visualViewport;
  // Zooming in makes the viewport smaller too, and there the page may well be covered.
  if (!viewport || viewport.scale > 1) return undefined;
  const top = viewport.offsetTop + viewport.height;
  return innerHeight - top > 1 ? { left: 0, right: innerWidth, top, bottom: innerHeight } : undefined;
}
