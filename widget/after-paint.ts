/**
 * Once the browser has painted what stands now; `before` runs right before that. A page that is only prerendered, or in
 * the background, is not painted: there it waits for its visitor.
 */
export function afterPaint(before?: () => void): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      before?.();
      setTimeout(resolve);
    }),
  );
}
