import * as z from 'zod/mini';
import { iso } from '../db/iso.ts';
import type { ApiContext } from '../http/api-env.ts';
import { clientIp } from '../http/client-ip.ts';
import { answerJson } from '../http/envelope.ts';
import { readBody } from '../http/read-body.ts';
import { invalid, Refusal } from '../http/refusal.ts';
import { validate } from '../http/validate.ts';
import { takeOrRefuse } from '../limits/limiters.ts';
import type { Services } from '../services.ts';

const MAX_COMMENT = 1_000;

const Rated = z.strictObject({
  room: z.string().check(z.maxLength(256)),
  rating: z.int().check(z.gte(1), z.lte(5)),
  comment: z.optional(z.string().check(z.maxLength(MAX_COMMENT))),
});

/**
 * `POST /voice/feedback?ticket=…` with `{room, rating, comment}` (ours): 201, without an envelope. A second rating of the
 * same call is answered alike and changes nothing, so that a client may send again when the answer was lost.
 */
export function answerRating(services: Services, trustProxy: boolean) {
  const { db, limiters, now, ratingTickets } = services;
  return async (c: ApiContext): Promise<Response> => {
    c.set('route', 'voice/feedback');
    takeOrRefuse(limiters.voice, clientIp(c, trustProxy));
    if (c.req.method !== 'POST') throw new Refusal(404, 'NOT_FOUND', 'Only POST is served here');
    const { room, rating, comment = '' } = validate(Rated, await readBody(c.req.raw));
    const ticket = await ratingTickets.read(c.req.query('ticket') ?? '');
    if (!ticket) throw new Refusal(401, 'INVALID_TOKEN', 'This call can no longer be rated');
    if (ticket.room !== room) throw invalid('`room` is not the one of the ticket');
    await db.query(
      `INSERT INTO call_ratings (room, agent_id, rating, comment, created_at)
       SELECT $1, id, $3, $4, $5 FROM agents WHERE id = $2 ON CONFLICT (room) DO NOTHING`,
      [room, ticket.genieId, rating, comment, iso(now())],
    );
    return answerJson(c, { success: true }, 201);
  };
}
