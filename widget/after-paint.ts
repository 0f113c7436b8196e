/**
 * Once the browser has painted what stands now. A page that is only prerendered, or in the background, is not painted:
 * there it waits for its visitor.
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
