import { action } from './action.ts';
import { Done } from './done.ts';

/** Asks the owner of a private Genie for access; sends mail. */
export const requestAccess = action('genies/request-access', false, Done);
