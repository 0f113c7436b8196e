import type { Hg } from './handle.ts';

type Arguments = ArrayLike<unknown>;

/**
 * Makes `hg` the page's global and does what its inline stub has queued on `hg.q`. Without a stub `window.hg`
 * may be the script element itself: browsers name globals after ids.
 */
export function takeOverHandle(hg: Hg): void {
  const page = window as Window & { hg?: unknown };
  const stub = page.hg as { q?: Iterable<Arguments> } | undefined;
  const queued = typeof stub === 'function' ? (stub as { q?: Iterable<Arguments> }).q : undefined;
  const run = (args: Arguments) => hg(...(Array.from(args) as Parameters<Hg>));
  // A page may hold on to its stub, which goes on pushing.
  page.hg = Object.assign(hg, { q: { push: run } });
  if (typeof stub === 'function') Object.assign(stub, { q: { push: run } });
  for (const args of queued ?? []) run(args);
}
