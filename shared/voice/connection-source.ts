import type { ConnectionDetails } from '../contract/connection-details.ts';
import type { TokenRequest } from '../contract/token-request.ts';
import { fetchConnectionDetails } from './fetch-connection-details.ts';
import { SessionFailure } from './session-end.ts';

/** What is known of the way to a room; asked anew for every call. */
export interface ConnectionSource {
  /** @throws SessionFailure where there is no way. */
  current(): { endpoint: string; request: TokenRequest };
  /** Asks the API anew; undefined where that could use up a grant. */
  reload: (() => Promise<void>) | undefined;
}

/**
 * Fetches connection details. A refusal can mean that the session ticket is too old (30 min), so a public
 * Genie is loaded anew, once.
 */
export async function fetchFromSource(
  source: ConnectionSource,
  signal: AbortSignal,
): Promise<ConnectionDetails> {
  const ask = () => {
    const { endpoint, request } = source.current();
    return fetchConnectionDetails(endpoint, request, signal);
  };
  try {
    return await ask();
  } catch (cause) {
    const isRefused = cause instanceof SessionFailure && cause.code === 'not-allowed';
    if (!isRefused || !source.reload) throw cause;
    await source.reload();
    signal.throwIfAborted();
    return ask();
  }
}
