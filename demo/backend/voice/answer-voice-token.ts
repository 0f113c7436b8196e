import * as z from 'zod/mini';
import { TokenRequest } from '../../../shared/contract/token-request.ts';
import { hasLiveAccess } from '../access/live-access.ts';
import type { SessionTicket } from '../access/session-ticket.ts';
import { findGenieById, isVisible, type GenieRow } from '../genies/genie-row.ts';
import type { ApiContext } from '../http/api-env.ts';
import { auditCall } from '../http/audit-call.ts';
import { clientIp } from '../http/client-ip.ts';
import { answerJson } from '../http/envelope.ts';
import { readBody } from '../http/read-body.ts';
import { invalid, Refusal } from '../http/refusal.ts';
import { validate } from '../http/validate.ts';
import { takeOrRefuse } from '../limits/limiters.ts';
import type { Services } from '../services.ts';
import { mintRoomToken, type VoiceConfig } from './mint-room-token.ts';
import { takeSeat } from './take-seat.ts';

/** LiveKit's standard has these too; here the server alone decides on them. */
const SERVER_ONLY = ['room_name', 'room_config', 'participant_identity', 'participant_metadata'];

/** The standard's request, where ours are no longer optional: no session without an opened Genie. */
const Asked = z.extend(TokenRequest, {
  url_name: z.string().check(z.minLength(1), z.maxLength(200)),
  session_ticket: z.optional(z.string().check(z.maxLength(2048))),
});

/** `POST /voice/token` (voice: 1.1): 201 with `{server_url, participant_token}`, without an envelope. */
export function answerVoiceToken(services: Services, voice: VoiceConfig, trustProxy: boolean) {
  return async (c: ApiContext): Promise<Response> => {
    c.set('route', 'voice/token');
    const ip = clientIp(c, trustProxy);
    takeOrRefuse(services.limiters.voice, ip);
    if (c.req.method !== 'POST' || c.req.path !== '/voice/token')
      throw new Refusal(404, 'NOT_FOUND', 'Only POST /voice/token is served here');
    const { visitor, url_name, session_ticket, ...wanted } = await readAsked(c.req.raw);
    const ticket = await services.tickets.read(session_ticket ?? '');
    const decision = ticket && decisionOn(ticket);
    try {
      const { genie, held } = await openedGenie(services, url_name, ticket);
      const { seat, maxDurationS, resumeCode } = await takeSeat(services, voice, wanted, genie, held);
      services.revocations.watch();
      const participant_token = await mintRoomToken(seat, visitor, voice, services.now());
      if (!isVisible(genie)) auditCall(services, c, { ip }, decision);
      const rated = { genieId: genie.id, room: seat.room };
      const terms = {
        resume_code: resumeCode,
        max_duration_s: maxDurationS,
        feedback_url: await services.ratingTickets.urlFor(rated, maxDurationS),
      };
      return answerJson(c, { server_url: voice.url, participant_token, ...terms }, 201);
    } catch (cause) {
      auditCall(services, c, { ip }, decision, cause);
      throw cause;
    }
  };
}

async function readAsked(request: Request) {
  const body = await readBody(request);
  const forbidden = SERVER_ONLY.find((name) => body[name] !== undefined);
  if (forbidden !== undefined) throw invalid(`\`${forbidden}\` is not the client's to set: leave it out`);
  const { participant_name, participant_attributes, ...asked } = validate(Asked, body);
  const attributes = attributesOf(participant_attributes ?? {});
  return { ...asked, visitor: { name: participant_name ?? '', attributes } };
}

async function openedGenie(
  { db, now }: Services,
  slug: string,
  ticket: SessionTicket | undefined,
): Promise<{ genie: GenieRow; held: SessionTicket }> {
  const genie = ticket && (await findGenieById(db, ticket.genieId));
  if (!ticket || genie?.url_name !== slug)
    throw new Refusal(401, 'INVALID_TOKEN', 'Load the Genie again and send its new session_ticket');
  if (await hasLiveAccess(db, ticket, now())) return { genie, held: ticket };
  if (!isVisible(genie) && genie.is_active)
    throw new Refusal(403, 'GENIE_PRIVATE', 'This Genie is private', { genieName: genie.name });
  throw new Refusal(403, 'FORBIDDEN', 'Its owner has switched this Genie off');
}

function decisionOn({ genieId, grantId, userId }: SessionTicket) {
  const actor = grantId === undefined ? userId && `user ${userId}` : `grant ${grantId}`;
  return { object: `genie ${genieId}`, ...(actor !== undefined && { actor }) };
}

/** Attributes are the visitor's to choose, but for LiveKit's own, by which agents are told from people. */
function attributesOf(attributes: Record<string, string>): Record<string, string> {
  const names = Object.keys(attributes);
  if (names.length > 50) throw invalid('`participant_attributes` may hold at most 50 entries');
  if (names.some((name) => name.startsWith('lk.')))
    throw invalid("`participant_attributes` may not hold LiveKit's own names, which begin with `lk.`");
  return attributes;
}
