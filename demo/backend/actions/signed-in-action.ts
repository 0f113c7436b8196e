import type * as z from 'zod/mini';
import { unauthorized, type Holder } from '../access/credentials.ts';
import type { Services } from '../services.ts';
import { action, type Action, type Caller } from './action.ts';

export interface SignedInCaller extends Caller {
  holder: Holder;
}

type SignedInAction<Schema extends z.ZodMiniObject> = Omit<Action<Schema>, 'access' | 'handle'> & {
  handle(data: z.output<Schema>, caller: SignedInCaller, services: Services): Promise<unknown>;
};

/** An action that only makes sense for somebody. */
export function signedInAction<Schema extends z.ZodMiniObject>({
  handle,
  ...entry
}: SignedInAction<Schema>): Action {
  return action<Schema>({
    ...entry,
    access: 'signed-in',
    async handle(data, { holder, ...caller }, services) {
      if (!holder) throw unauthorized('This action needs credentials');
      return handle(data, { ...caller, holder }, services);
    },
  });
}
