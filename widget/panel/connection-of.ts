import type { Consent } from '../../shared/contract/token-request.ts';
import type { VoiceWay } from '../../shared/voice/fetch-line.ts';
import { SessionFailure } from '../../shared/voice/session-end.ts';
import type { Welcome } from '../../shared/welcome.ts';
import type { WidgetOptions } from '../options.ts';

/**
 * The way to a room: the page's token endpoint or the Genie's, asked with the slug, the ticket and the variables; else
 * its agent at ElevenLabs. What the visitor has agreed to is told to who gave us a ticket; to any other endpoint as an attribute.
 */
export function connectionOf(
  welcome: Welcome,
  { genie: slug, tokenEndpoint, variables }: WidgetOptions,
  language?: string,
  consent?: Consent,
): VoiceWay {
  if (welcome.status === 'unreachable') throw new SessionFailure('api-unreachable');
  if (welcome.status !== 'open') throw new SessionFailure('not-allowed');
  const { genie, sessionTicket } = welcome;
  const { token_endpoint, elevenlabs_origin: origin, elevenlabs_livekit_url: liveKitUrl } = genie.settings;
  const endpoint = tokenEndpoint || token_endpoint;
  if (endpoint) {
    const isOurs = sessionTicket !== undefined;
    const attributes = {
      ...variables,
      ...(language && { 'genie.language': language }),
      ...(consent && !isOurs && { 'genie.consent_version': consent.version }),
    };
    return {
      kind: 'token-endpoint',
      endpoint,
      request: {
        url_name: slug,
        ...(isOurs && { session_ticket: sessionTicket, consent }),
        ...(Object.keys(attributes).length > 0 && { participant_attributes: attributes }),
      },
    };
  }
  const dynamic = { ...variables, ...(language && { genie_language: language }) }; // no dots in their names
  if (!genie.elevenlabs_id) throw new SessionFailure('no-voice');
  return {
    kind: 'elevenlabs',
    agent: { agentId: genie.elevenlabs_id, origin, liveKitUrl },
    variables: dynamic,
  };
}
