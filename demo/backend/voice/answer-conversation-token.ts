import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ApiContext } from '../http/api-env.ts';
import { clientIp } from '../http/client-ip.ts';
import { answerJson } from '../http/envelope.ts';
import { isStorable } from '../http/find-unusable.ts';
import { takeOrRefuse } from '../limits/limiters.ts';
import { findGenieByAgent, isVisible } from '../genies/genie-row.ts';
import type { Services } from '../services.ts';
import { mintRoomToken, type VoiceConfig } from './mint-room-token.ts';
import { takeSeat } from './take-seat.ts';

export const CONVERSATION_TOKEN_PATH = '/v1/convai/conversation/token';

/**
 * Stands in for ElevenLabs' `GET /v1/convai/conversation/token?agent_id=…` (contract: 5): `{token}` for a room of the
 * demo's own voice server, where the agent speaks as ElevenLabs' agents do. Agents of private Genies are those that
 * need an authorisation there. Refusals have ElevenLabs' form, `{detail: {status, message}}`, with its status codes.
 */
export function answerConversationToken(services: Services, voice: VoiceConfig, trustProxy: boolean) {
  return async (c: ApiContext): Promise<Response> => {
    c.set('route', 'convai/token');
    if (c.req.method !== 'GET') return refuse(c, 405, 'method_not_allowed', 'Method Not Allowed');
    takeOrRefuse(services.limiters.voice, clientIp(c, trustProxy));
    const agentId = c.req.query('agent_id');
    if (!agentId) return refuse(c, 422, 'missing_agent_id', 'Field required: agent_id');
    const genie = isStorable(agentId) ? await findGenieByAgent(services.db, agentId) : undefined;
    if (!genie?.is_active) return refuse(c, 404, 'agent_not_found', 'The requested agent was not found.');
    if (!isVisible(genie))
      return refuse(c, 401, 'needs_authorization', 'This agent requires authentication to be called.');
    const held = { genieId: genie.id };
    const { seat } = await takeSeat(services, voice, { dialect: 'elevenlabs' }, genie, held);
    services.revocations.watch();
    const token = await mintRoomToken(seat, { name: '', attributes: {} }, voice, services.now());
    return answerJson(c, { token }, 200);
  };
}

function refuse(c: ApiContext, status: ContentfulStatusCode, reason: string, message: string): Response {
  return answerJson(c, { detail: { status: reason, message } }, status);
}
