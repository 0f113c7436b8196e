import { iso } from '../db/iso.ts';
import type { Db } from '../db/db.ts';
import { enqueueMail } from '../mail/mail-queue.ts';
import { requestDigestMail } from '../mail/request-mail.ts';

const HOUR_MS = 60 * 60 * 1000;

interface Waiting {
  agent_id: string;
  name: string;
  email: string;
  count: number;
}

/**
 * Tells owners, in one mail a Genie, of the requests of more than an hour ago that no mail was sent about because
 * there were too many. Each is counted once. Answers how many mails that makes.
 */
export function queueRequestDigests(db: Db, nowMs: number): Promise<number> {
  return db.transaction(async (tx) => {
    const waiting = await tx.query<Waiting>(
      `WITH told AS (
         UPDATE agent_access_requests SET mailed_at = $1
          WHERE status = 'pending' AND mailed_at IS NULL AND created_at < $2 RETURNING agent_id)
       SELECT told.agent_id, a.name, p.email, count(*) AS count
         FROM told JOIN agents a ON a.id = told.agent_id JOIN profiles p ON p.id = a.user_id
        GROUP BY told.agent_id, a.name, p.email`,
      [iso(nowMs), iso(nowMs - HOUR_MS)],
    );
    for (const { email, name, count } of waiting)
      await enqueueMail(tx, requestDigestMail(email, name, count), nowMs);
    return waiting.length;
  });
}
