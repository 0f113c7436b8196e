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
  | { status: 'private'; genieName: string }
  /** No such Genie. */
  | { status: 'absent' }
  /** No usable answer; the visitor may try again. */
  | { status: 'unreachable'; code: ErrorCode; retryAfterMs: number | undefined };

/** Asks once, by contract: with a grant, every answer uses it up by one. */
export async function bootstrap(
  api: ApiClient,
  urlName: string,
  options: { accessToken?: string | undefined; signal?: AbortSignal } = {},
): Promise<Welcome> {
  try {
    const { agent, session_ticket } = await api.call(openGenie, { url_name: urlName }, options);
    if (!agent.is_active) return { status: 'resting', genie: agent };
    return { status: 'open', genie: agent, sessionTicket: session_ticket };
  } catch (cause) {
    if (cause instanceof ApiError) return refused(cause, urlName);
    throw cause;
  }
}

function refused({ code, genieName, retryAfterMs }: ApiError, urlName: string): Welcome {
  if (code === 'GENIE_PRIVATE') return { status: 'private', genieName: genieName ?? urlName };
  if (code === 'NOT_FOUND' || code === 'AGENT_NOT_FOUND') return { status: 'absent' };
  return { status: 'unreachable', code, retryAfterMs };
}
