import type { ConnectionDetails } from '../../shared/contract/connection-details.ts';
import { fetchConnectionDetails } from '../../shared/voice/fetch-connection-details.ts';
import { SessionFailure } from '../../shared/voice/session-end.ts';
import type { Welcome } from '../../shared/welcome.ts';
import type { WidgetOptions } from '../options.ts';

export interface DetailsSource {
  options: WidgetOptions;
  welcome(): Welcome;
  /** Asks the API anew; undefined where that could use up a grant. */
  reload: (() => Promise<void>) | undefined;
}

/**
 * Where the room is, from the page's token endpoint or the Genie's. A refusal can mean that the session ticket
 * is too old (30 min), so a public Genie is loaded anew, once.
 */
export async function fetchDetails(source: DetailsSource, signal: AbortSignal): Promise<ConnectionDetails> {
  try {
    return await ask(source, signal);
  } catch (cause) {
    const isRefused = cause instanceof SessionFailure && cause.code === 'not-allowed';
    if (!isRefused || !source.reload) throw cause;
    await source.reload();
    signal.throwIfAborted();
    return ask(source, signal);
  }
}

async function ask({ options, welcome }: DetailsSource, signal: AbortSignal): Promise<ConnectionDetails> {
  const known = welcome();
  if (known.status !== 'open')
    throw new SessionFailure(known.status === 'unreachable' ? 'api-unreachable' : 'not-allowed');
  const { genie: slug, tokenEndpoint, variables } = options;
  const endpoint = tokenEndpoint || known.genie.settings.token_endpoint;
  if (!endpoint) throw new SessionFailure('no-voice');
  const request = {
    url_name: slug,
    ...(known.sessionTicket !== undefined && { session_ticket: known.sessionTicket }),
    ...(Object.keys(variables).length > 0 && { participant_attributes: { ...variables } }),
  };
  return fetchConnectionDetails(endpoint, request, signal);
}
