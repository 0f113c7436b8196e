/**
 * `node prerender-once.ts API OUT DIST`: prerenders in a process of its own, so that its memory is its own, and
 * prints what that took as JSON.
 */
import { prerender } from '../../pages/prerender/prerender.ts';

export interface PrerenderCost {
  /** Written or found unchanged. */
  pages: number;
  seconds: number;
  peakMb: number;
}

const [api = '', out = '', dist = ''] = process.argv.slice(2);
const startedAtMs = performance.now();
const command = { api, pageApi: api, out, dist, site: undefined, portals: [] };
const { genies, lists } = await prerender(command, () => undefined);
const cost: PrerenderCost = {
  pages: genies * 2 + lists, // its page and where its codes lead; the marketplace's
  seconds: (performance.now() - startedAtMs) / 1000,
  peakMb: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(cost));
