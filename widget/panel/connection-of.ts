import type { VoiceWay } from '../../shared/voice/fetch-line.ts';
import { SessionFailure } from '../../shared/voice/session-end.ts';
import type { Welcome } from '../../shared/welcome.ts';
import type { WidgetOptions } from '../options.ts';

/** The way to a room: the page's token endpoint or the Genie's, asked with the slug, the ticket and the variables. */
export function connectionOf(
  welcome: Welcome,
  { genie: slug, tokenEndpoint, variables }: WidgetOptions,
): VoiceWay {
  if (welcome.status === 'unreachable') throw new SessionFailure('api-unreachable');
  if (welcome.status !== 'open') throw new SessionFailure('not-allowed');
  const endpoint = tokenEndpoint || welcome.genie.settings.token_endpoint;
  if (!endpoint) throw new SessionFailure('no-voice');
  const { sessionTicket } = welcome;
  return {
    kind: 'token-endpoint',
    endpoint,
    request: {
      url_name: slug,
      ...(sessionTicket !== undefined && { session_ticket: sessionTicket }),
      ...(Object.keys(variables).length > 0 && { participant_attributes: { ...variables } }),
    },
  };
}
