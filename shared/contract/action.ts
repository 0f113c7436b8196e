import type * as z from 'zod/mini';
import type { ActionName } from './requests.ts';

/** An action as the client needs to know it. One file each, so that a page carries only what it calls. */
export interface Action<N extends ActionName = ActionName, Result = unknown> {
  name: N;
  /** Reads what is inside `data`. */
  result: z.ZodMiniType<Result>;
  /** Asking twice is harmless. With an access token it never is: each answer uses the grant up by one. */
  repeatable: boolean;
}

export function action<N extends ActionName, Result>(
  name: N,
  repeatable: boolean,
  result: z.ZodMiniType<Result>,
): Action<N, Result> {
  return { name, repeatable, result };
}
