import * as z from 'zod/mini';
import { iso } from '../db/iso.ts';
import type { ApiContext } from '../http/api-env.ts';
import { clientIp } from '../http/client-ip.ts';
import { answerJson } from '../http/envelope.ts';
import { isStorable } from '../http/find-unusable.ts';
import { readBody } from '../http/read-body.ts';
import { takeOrRefuse } from '../limits/limiters.ts';
import type { Services } from '../services.ts';

export const CONVERSATION_FEEDBACK_PATH = '/v1/convai/conversations/:id/feedback';

/** A thumb, or one to five with a comment. */
const Feedback = z.object({
  feedback: z.optional(z.enum(['like', 'dislike'])),
  rating: z.optional(z.int().check(z.gte(1), z.lte(5))),
  comment: z.optional(z.string().check(z.maxLength(1_000))),
});

/**
 * Stands in for ElevenLabs' `POST /v1/convai/conversations/{id}/feedback`: who knows a conversation's id may rate it,
 * once. Refusals have ElevenLabs' form.
 */
export function answerConversationFeedback({ db, limiters, now }: Services, trustProxy: boolean) {
  return async (c: ApiContext): Promise<Response> => {
    c.set('route', 'convai/feedback');
    takeOrRefuse(limiters.voice, clientIp(c, trustProxy));
    const { feedback, comment = '', ...asked } = Feedback.safeParse(await readBody(c.req.raw)).data ?? {};
    const rating = asked.rating ?? (feedback && { like: 5, dislike: 1 }[feedback]);
    if (rating === undefined)
      return answerJson(
        c,
        { detail: { status: 'invalid_feedback', message: 'Field required: rating or feedback' } },
        422,
      );
    const id = c.req.param('id') ?? '';
    if (isStorable(id))
      await db.query(
        `INSERT INTO call_ratings (room, agent_id, rating, comment, created_at)
         SELECT room, agent_id, $2, $3, $4 FROM voice_rooms WHERE room = $1 ON CONFLICT (room) DO NOTHING`,
        [id, rating, comment, iso(now())],
      );
    return answerJson(c, { status: 'ok' }, 200); // also for a conversation that never was: it is nobody's business
  };
}
