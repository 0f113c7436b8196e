/**
 * Keeps `--_keyboard` at how much of the window an on-screen keyboard covers, in px: on iOS neither `dvh` nor
 * `position: fixed` know of it, and the input would lie beneath. Returns how to stop.
 */
export function followKeyboard(element: HTMLElement): () => void {
  const viewport = window.visualViewport;
  if (!viewport) return () => {};
  const update = () => {
    // Zooming in makes the viewport smaller too, and there the page may well be covered.
    const coveredPx = viewport.scale > 1 ? 0 : innerHeight - viewport.height - viewport.offsetTop;
    element.style.setProperty('--_keyboard', `${Math.max(0, Math.round(coveredPx))}px`);
  };
  viewport.addEventListener('resize', update);
  viewport.addEventListener('scroll', update);
  return () => {
    viewport.removeEventListener('resize', update);
    viewport.removeEventListener('scroll', update);
  };
}
