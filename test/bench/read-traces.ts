/** What a widget leaves in its host page. */
export interface Traces {
  globals: string[];
  storageKeys: string[];
  /** Of the whole page, open shadow roots included. */
  domNodes: number;
}

/** Runs in the page. */
export async function readTraces(): Promise<Traces> {
  const countNodes = (node: Node): number => {
    const inside = [...node.childNodes].reduce((sum, child) => sum + countNodes(child), 1);
    return inside + (node instanceof Element && node.shadowRoot ? countNodes(node.shadowRoot) : 0);
  };
  const databases = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  return {
    globals: Object.getOwnPropertyNames(window).filter((name) => !window.hostPageWatch.ownGlobals.has(name)),
    storageKeys: [
      ...Object.keys(window.localStorage),
      ...Object.keys(window.sessionStorage),
      ...document.cookie.split('; ').filter(Boolean),
      ...databases,
      ...(await caches.keys()),
    ],
    domNodes: countNodes(document),
  };
}
