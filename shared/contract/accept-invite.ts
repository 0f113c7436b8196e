import * as z from 'zod/mini';
import { action } from './action.ts';
import { read } from './read.ts';

/** Accepts an invite. The grant in the answer is ours; without one the visitor is told to look at their mail. */
export const acceptInvite = action(
  'genies/accept-invite',
  false,
  z.catch(z.object({ access_token: read((value) => (typeof value === 'string' ? value : undefined)) }), {
    access_token: undefined,
  }),
);
