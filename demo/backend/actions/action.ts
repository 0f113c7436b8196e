import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type * as z from 'zod/mini';
import type { Holder, Role } from '../access/credentials.ts';
import type { Scope } from '../access/scope.ts';
import type { Services } from '../services.ts';

/**
 * Who may call. `public`: anybody, and what is wrong with credentials does not matter. `public-read`: anybody,
 * but credentials that are sent have to be good. `signed-in`: only with credentials.
 */
export type Access = 'public' | 'public-read' | 'signed-in';

/** What the audit trail says of a request, beside its action and outcome. */
export interface Decision {
  /** Such as `genie 5a1d…`. */
  object: string;
  /** Such as `grant 12`, where the credentials do not say it. */
  actor?: string;
}

/** Who calls, and what came along outside of `data`. */
export interface Caller {
  ip: string;
  holder: Holder | undefined;
  /** Nobody's records, unless the action is `signed-in`. */
  scope: Scope;
  /** `X-Agent-Access-Token`, as it was sent. */
  accessToken: string | undefined;
  /** The browser loads ahead of a click that may never come. */
  isPrefetch: boolean;
  /** Notes what is being decided, for the audit trail; the last word counts. */
  decides(decision: Decision): void;
}

/** One `resource/action`: dispatch, validation and access follow from it. */
export interface Action<Schema extends z.ZodMiniObject = z.ZodMiniObject> {
  access: Access;
  /** Where not everybody who is signed in may call. */
  roles?: readonly Role[];
  data: Schema;
  /** True where sessions that are running may lose what they were opened with. */
  endsAccess?: boolean;
  /** 200 unless it says otherwise. */
  status?: ContentfulStatusCode;
  /** Answers what goes into the envelope's `data`, or throws a `Refusal`. */
  handle(data: z.output<Schema>, caller: Caller, services: Services): Promise<unknown>;
}

/** Ties a handler to its schema's type. */
export function action<Schema extends z.ZodMiniObject>(entry: Action<Schema>): Action {
  return entry as unknown as Action;
}
