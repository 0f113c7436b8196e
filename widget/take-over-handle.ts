import type { Hg } from './handle.ts';

type Queue = Iterable<Parameters<Hg>>;

/**
 * Makes `hg` the page's global and does what its inline stub has queued on `hg.q`. Without a stub `window.hg`
 * may be the script element itself: browsers name globals after ids.
 */
export function takeOverHandle(hg: Hg): void {
  const page = window as Window & { hg?: unknown };
  const { q = [] } = Object(page.hg) as { q?: Queue };
  // A page may hold on to its stub, which goes on pushing.
  page.hg = Object.assign(hg, { q: Object.assign([], { push: (args: Parameters<Hg>) => hg(...args) }) });
  for (const args of q) hg(...args);
}
