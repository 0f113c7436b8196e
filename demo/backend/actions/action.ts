import type * as z from 'zod/mini';
import type { KeyHolder } from '../access/credentials.ts';
import type { Services } from '../services.ts';

/**
 * Who may call. `public`: anybody, and credentials are not looked at. `public-read`: anybody, but credentials
 * that are sent have to be good. `owner`: only with credentials.
 */
export type Access = 'public' | 'public-read' | 'owner';

/** Who calls, and what came along outside of `data`. */
export interface Caller {
  ip: string;
  holder: KeyHolder | undefined;
  /** `X-Agent-Access-Token`, as it was sent. */
  accessToken: string | undefined;
  /** The browser loads ahead of a click that may never come. */
  isPrefetch: boolean;
}

/** One `resource/action`: dispatch, validation and access follow from it. */
export interface Action<Schema extends z.ZodMiniObject = z.ZodMiniObject> {
  access: Access;
  data: Schema;
  /** Answers what goes into the envelope's `data`, or throws a `Refusal`. */
  handle(data: z.output<Schema>, caller: Caller, services: Services): Promise<unknown>;
}

/** Ties a handler to its schema's type. */
export function action<Schema extends z.ZodMiniObject>(entry: Action<Schema>): Action {
  return entry as unknown as Action;
}
