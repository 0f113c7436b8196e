/** Once the browser has painted what stands now; a page that is only prerendered waits for its visitor. */
export async function afterPaint(): Promise<void> {
  if ('prerendering' in document && document.prerendering)
    await new Promise((resolve) => {
      document.addEventListener('prerenderingchange', resolve, { once: true });
    });
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
