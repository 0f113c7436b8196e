import type { ApiClient } from '../../../shared/api/api-client.ts';
import { allGenies } from '../../../shared/contract/browse-genies.ts';
import type { Genie } from '../../../shared/contract/genie.ts';

/** So few that even large Genies stay below what a client reads of one answer. */
const PAGE_SIZE = 100;

export interface GeniesPart {
  genies: Genie[];
  /** How many there are in all, as far as the API knows. */
  count: number;
  /** How many it has named so far; in the end fewer than `count` only where something is wrong with it. */
  named: number;
}

/**
 * All public Genies, part by part, the next one on its way while the last is worked on. Each once, also where new
 * ones push the others from one part into the next. Only those that say of themselves that they are public: the API
 * lists private ones too where they have a place on the marketplace.
 */
export async function* streamGenies(
  api: ApiClient,
  patiently: <T>(ask: () => Promise<T>) => Promise<T>,
): AsyncGenerator<GeniesPart> {
  const ask = (offset: number) => patiently(() => api.call(allGenies, { limit: PAGE_SIZE, offset }));
  const seen = new Set<string>();
  let offset = 0;
  let answer = await ask(offset);
  for (;;) {
    const { agents, count } = answer;
    const fresh = agents.filter(({ url_name }) => !seen.has(url_name));
    if (fresh.length === 0) return; // the end, or an API that does not count offsets
    for (const { url_name } of fresh) seen.add(url_name);
    offset += agents.length;
    const next = ask(offset);
    next.catch(() => undefined); // heard below; until then it is nobody's
    yield {
      genies: fresh
        .filter(({ is_public, url_name }) => is_public && url_name !== '')
        .map((genie) => ({ ...genie, name: genie.name || genie.url_name })),
      count,
      named: offset,
    };
    answer = await next;
  }
}
