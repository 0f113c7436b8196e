import type { Hg } from './handle.ts';

type Queue = Iterable<Parameters<Hg>>;

/**
 * Makes `hg` the page's global and does what its inline stub has queued on `hg.q`. Without a stub `window.hg`
 * may be the script element itself: browsers name globals after ids.
 */
export function takeOverHandle(hg: Hg): void {
  const page = window as Window & { hg?: unknown };
  const { q = [] } = Object(page.hg) as { q?: Queue };
  const queue: Omit<unknown[], 'push'> & { push(args: Parameters<Hg>): void } = [];
  queue.push = (args) => hg(...args); // a page may hold on to its stub, which goes on pushing
  page.hg = Object.assign(hg, { q: queue });
  for (const args of q) hg(...args);
}
