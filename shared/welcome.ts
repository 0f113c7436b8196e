import { ApiError } from './api/api-error.ts';
import type { ApiClient } from './api/api-client.ts';
import { openGenie } from './contract/open-genie.ts';
import type { ErrorCode } from './contract/error-code.ts';
import type { Genie } from './contract/genie.ts';

/** What a slug leads to. */
export type Welcome =
  | { status: 'loading' }
  | { status: 'open'; genie: Genie; sessionTicket: string | undefined }
  /** Switched off by its owner. */
  | { status: 'resting'; genie: Genie }
  /** The gate asks for access; the name is all that a stranger learns. */
  | { status: 'private'; genieName: string; link: GrantLink }
  /** No such Genie. */
  | { status: 'absent' }
  /** No usable answer; the visitor may try again, which may use a grant up by one more. */
  | {
      status: 'unreachable';
      code: ErrorCode;
      retryAfterMs: number | undefined;
      mayHaveSpent: boolean;
    };

/**
 * What a visitor at the gate brought along: nothing, a grant that was not spent yet, or one that opens nothing.
 * Unknown, expired and used up are one and the same, here as on the wire.
 */
export type GrantLink = 'none' | 'held' | 'refused';

/** Asks once, by contract: with a grant, every answer uses it up by one. */
export async function bootstrap(
  api: ApiClient,
  urlName: string,
  options: { accessToken?: string | undefined; signal?: AbortSignal } = {},
): Promise<Welcome> {
  try {
    const { agent, session_ticket } = await api.call(openGenie, { url_name: urlName }, options);
    agent.name ||= urlName; // a page cannot be called nothing
    if (!agent.is_active) return { status: 'resting', genie: agent };
    return { status: 'open', genie: agent, sessionTicket: session_ticket };
  } catch (cause) {
    if (cause instanceof ApiError) return refused(cause, urlName, options.accessToken !== undefined);
    throw cause;
  }
}

function refused(
  { code, genieName, retryAfterMs }: ApiError,
  urlName: string,
  hasSentGrant: boolean,
): Welcome {
  if (code === 'GENIE_PRIVATE')
    return { status: 'private', genieName: genieName || urlName, link: hasSentGrant ? 'refused' : 'none' };
  // What no slug can look like leads to nobody either.
  if (/NOT_FOUND|VALIDATION/.test(code)) return { status: 'absent' };
  // Whoever is asked to wait was not looked at; after anything else nobody knows what the server did.
  const mayHaveSpent = hasSentGrant && code !== 'RATE_LIMIT_EXCEEDED';
  return { status: 'unreachable', code, retryAfterMs, mayHaveSpent };
}
