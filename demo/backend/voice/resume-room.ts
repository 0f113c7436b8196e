import type { SessionTicket } from '../access/session-ticket.ts';
import { hashOf } from '../access/secret.ts';
import type { Queryable } from '../db/db.ts';
import { iso } from '../db/iso.ts';
import { Refusal } from '../http/refusal.ts';
import { newResumeCode } from './new-resume-code.ts';

export interface ResumedRoom {
  room: string;
  identity: string;
  input: 'voice' | 'text';
  /** How long the call may still last. */
  leftS: number;
  /** For the next time: the one that was used is worth nothing any more. */
  resumeCode: string;
}

/**
 * The room that `code` leads back to, for somebody with a ticket for its Genie. The room has been joined, is not
 * over, and its visitor's connection has not been away for longer than the departure window. (A LiveKit server
 * tells of a closed socket only seconds later, so a visitor who still seems to be there may come back too.)
 * @throws Refusal that is the same whatever is wrong.
 */
export async function resumeRoom(
  db: Queryable,
  { room, code }: { room: string; code: string },
  { genieId, grantId, userId }: SessionTicket,
  { nowMs, departureTimeoutS }: { nowMs: number; departureTimeoutS: number },
): Promise<ResumedRoom> {
  const resumeCode = newResumeCode();
  const [row] = await db.query<{ identity: string; input: 'voice' | 'text'; left_s: number }>(
    `UPDATE voice_rooms SET resume_hash = $3, grant_id = $5, user_id = $6
      WHERE room = $1 AND resume_hash = $2 AND agent_id = $4 AND joined_at IS NOT NULL AND ended_at IS NULL
        AND revoked_at IS NULL AND joined_at + max_duration_s * interval '1 second' > $7::timestamptz
        AND (left_at IS NULL OR left_at > $8)
      RETURNING identity, input, ceil(extract(epoch FROM joined_at - $7::timestamptz) + max_duration_s)::integer AS left_s`,
    [
      room,
      hashOf(code),
      hashOf(resumeCode),
      genieId,
      grantId ?? null,
      userId ?? null,
      iso(nowMs),
      iso(nowMs - departureTimeoutS * 1000),
    ],
  );
  if (!row) throw new Refusal(404, 'NOT_FOUND', 'This call cannot be continued: begin a new one');
  return { room, identity: row.identity, input: row.input, leftS: row.left_s, resumeCode };
}
