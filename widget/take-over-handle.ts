import type { Hg } from './handle.ts';

type Queue = Iterable<Parameters<Hg>>;

/**
 * Makes `hg` the page's global and does what its inline stub has queued on `hg.q`. Without a stub `window.hg`
 * may be the script element itself: browsers name globals after ids.
 */
export function takeOverHandle(hg: Hg): void {
  const page = window as Window & { hg?: unknown };
  const stub = page.hg as { q?: Queue } | undefined;
  const queued = stub?.q ?? [];
  const q = { push: (args: Parameters<Hg>) => hg(...args) };
  page.hg = Object.assign(hg, { q });
  if (typeof stub === 'function') Object.assign(stub, { q }); // which a page may have kept
  for (const args of queued) hg(...args);
}
