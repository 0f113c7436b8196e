import { TAG } from './element.ts';
import type { World } from './embed.ts';
import { createPageEmbeds, type PageEmbeds } from './page-embeds.ts';

const started = Symbol.for(TAG);

/** The Genies of this page: one of it for all copies of us, the script's and the package's, of whatever version. */
export function sharedEmbeds(world: World): PageEmbeds {
  const page = window as Window & { [started]?: PageEmbeds };
  return (page[started] ??= createPageEmbeds(world));
}
