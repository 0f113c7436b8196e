/** Resolves at once, or when a page that the browser prepared in advance is really visited: nobody's grant is spent on a guess. */
export function whenShown(page: Document & { prerendering?: boolean } = document): Promise<void> {
  if (!page.prerendering) return Promise.resolve();
  return new Promise((resolve) => {
    page.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
