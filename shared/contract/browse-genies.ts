import * as z from 'zod/mini';
import { action } from './action.ts';
import { Genie } from './genie.ts';
import { GenieSummary } from './genie-summary.ts';
import { read } from './read.ts';

const number = z.catch(z.number(), 0);
const page = { count: number, limit: number, offset: number };

/** One public Genie by its uuid. */
export const getGenie = action('genies/get', true, z.object({ agent: Genie }));

/** What is made of these stands on pages for everybody: here a Genie is public only if it says so. */
const SaidPublic = z.object({ ...Genie.shape, is_public: read((value) => value === true) });

/** Public Genies in full, newest first; `count` is how many match in all. */
export const allGenies = action('genies/all', true, z.object({ agents: z.array(SaidPublic), ...page }));

/** Public Genies in few fields; searches name and description. */
export const listGenies = action('genies/list', true, z.object({ agents: z.array(GenieSummary), ...page }));
