import * as z from 'zod/mini';
import { requests } from '../../../shared/contract/requests.ts';
import { browseGenies, browseSummaries, countGenies, type Browse } from '../genies/browse.ts';
import { publicGenie, publicSummary } from '../genies/public-genie.ts';
import { action } from './action.ts';

const DEFAULT_LIMIT = 30;
const MAX_LIMIT = 500;

/** The contract's fields. A limit that is out of range is held, not refused; owners' search has its own place. */
const data = z.extend(requests['genies/all'], {
  limit: z.optional(z.int()),
  filters: z.optional(z.object({ searchTerm: z.optional(z.string().check(z.maxLength(200))) })),
});

/** Public Genies in full; `search` looks into names. */
export const allGenies = action({
  access: 'public-read',
  data,
  async handle(fields, _caller, { db, publicOrigin, voiceUrl }) {
    const browse = readBrowse(fields, false);
    const [rows, count] = await Promise.all([browseGenies(db, browse), countGenies(db, browse)]);
    const agents = rows.map((row) => publicGenie(row, { publicOrigin, voiceUrl }));
    return { agents, count, limit: browse.limit, offset: browse.offset };
  },
});

/** Public Genies in few fields; `searchTerm` looks into names and descriptions. */
export const listGenies = action({
  access: 'public-read',
  data,
  async handle(fields, _caller, { db }) {
    const browse = readBrowse(fields, true);
    const [rows, count] = await Promise.all([browseSummaries(db, browse), countGenies(db, browse)]);
    return { agents: rows.map(publicSummary), count, limit: browse.limit, offset: browse.offset };
  },
});

function readBrowse(fields: z.output<typeof data>, searchesDescriptions: boolean): Browse {
  const search = fields.search ?? fields.name ?? fields.searchTerm ?? fields.filters?.searchTerm;
  return {
    search: search?.normalize('NFC').trim() || undefined,
    searchesDescriptions,
    category: fields.category || undefined,
    isMarketplaceGenie: fields.is_marketplace_genie,
    isDemoGenie: fields.is_demo_genie,
    limit: Math.min(Math.max(fields.limit ?? DEFAULT_LIMIT, 1), MAX_LIMIT),
    offset: fields.offset ?? 0,
  };
}
