const LATEST_MS = 2_000;

/** Once the page has been painted and nothing more urgent is left to do. */
export async function whenIdle(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  if (!('requestIdleCallback' in window)) return; // Safari: painted is good enough
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LATEST_MS }));
}
