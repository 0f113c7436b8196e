import { ConnectionDetails } from '../contract/connection-details.ts';
import type { TokenRequest } from '../contract/token-request.ts';
import { askForRoom } from './ask-for-room.ts';
import { plainJson } from '../plain-json.ts';

/**
 * Asks a LiveKit-standard token endpoint for a room.
 * @throws SessionFailure with `not-allowed`, `rate-limited` or `api-unreachable`; the reason of `signal`.
 */
export function fetchConnectionDetails(
  endpoint: string,
  request: TokenRequest,
  signal: AbortSignal,
  fetch?: typeof globalThis.fetch,
): Promise<ConnectionDetails> {
  return askForRoom(
    endpoint,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: plainJson(request),
      read: (answer) => ConnectionDetails.parse(answer),
      failureOf: () => 'not-allowed',
    },
    signal,
    fetch,
  );
}
