/** Whether transforms, filters or containments of the page hold our layer somewhere else than in the window. */
export function isMoved(root: HTMLElement): boolean {
  const { x, y, width, height } = root.getBoundingClientRect();
  // Scroll bars are in the window's size.
  return width > 0 && Math.hypot(x, y, innerWidth - width, innerHeight - height) > 30;
}
