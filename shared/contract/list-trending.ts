import * as z from 'zod/mini';
import { action } from './action.ts';
import { listings } from './listing.ts';

/** What is looked at most these days. HelpGenie documents no body: it is read like a page of the list. */
export const listTrending = action('marketplace/trending', true, z.object({ genies: listings(24) }));
