import * as z from 'zod/mini';
import { Refusal } from '../http/refusal.ts';
import { action } from './action.ts';

/** An action of HelpGenie's that needs credentials, and that this backend knows but does not serve. */
export const unservedAction = action({
  access: 'signed-in',
  data: z.object({}),
  async handle() {
    throw new Refusal(400, 'INVALID_ACTION', 'The development backend does not serve this action');
  },
});
