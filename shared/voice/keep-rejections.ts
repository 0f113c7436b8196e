/**
 * Keeps rejections that nobody has caught out of the host page's console where they are ours. Returns how to stop.
 */
export function keepRejections(isOurs: (reason: unknown) => boolean): () => void {
  const keep = (event: PromiseRejectionEvent) => {
    if (isOurs(event.reason)) event.preventDefault();
  };
  addEventListener('unhandledrejection', keep);
  return () => removeEventListener('unhandledrejection', keep);
}
