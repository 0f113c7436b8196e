/** Runs once `element` is in sight, or nearly: an inline panel far down the page costs nothing. */
export function whenNear(element: Element, run: () => void): () => void {
  const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && run(), {
    rootMargin: '300px',
  });
  observer.observe(element);
  return () => observer.disconnect();
}
