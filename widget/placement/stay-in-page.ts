import { findAll } from '../find-all.ts';

/**
 * Keeps `host` where a page writes all of its body anew (htmx does, and frameworks whose root is the body): it means its
 * own content. Where it takes our element out alone, it means us. Returns how to watch, until the element is out of the page.
 */
export function stayInPage(host: Element): () => void {
  const changes = new MutationObserver((records) => {
    const [body] = findAll('body');
    const inBody = records.filter(({ target }) => target === body);
    const removed = inBody.flatMap(({ removedNodes }) => [...removedNodes]);
    const added = new Set(inBody.flatMap(({ addedNodes }) => [...addedNodes]));
    const isOneOfAll = removed.length > 1 && removed.includes(host);
    if (body && isOneOfAll && !host.isConnected && [...body.childNodes].every((node) => added.has(node)))
      body.append(host);
    // After stage 1, which takes us along where the body itself is another one.
    queueMicrotask(() => (host.isConnected ? watch() : changes.disconnect()));
  });
  /** The root too, since the body itself may become another one. */
  const watch = () => {
    for (const node of findAll('html, body')) changes.observe(node, { childList: true });
  };
  return watch;
}
