import * as z from 'zod/mini';
import { action } from './action.ts';
import { read } from './read.ts';

const line = read((value) => (typeof value === 'string' ? value.trim().slice(0, 200) : ''));

/** Who invites whom to what, before anything is accepted; changes nothing. Ours: HelpGenie has no such action. */
export const showInvite = action(
  'genies/show-invite',
  true,
  z.object({ invite: z.object({ genie_name: line, invited_by: line }) }),
);
