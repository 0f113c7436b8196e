import { iso } from '../db/iso.ts';
import type { Queryable } from '../db/db.ts';
import { refuseWhileWaiting } from '../limits/limiters.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_A_DAY = 3;

/**
 * Three mails a day are the most that owners, all of them together, can have us send to one address: invites and
 * the answers to requests.
 * @throws Refusal 429 with the time until there is room again.
 */
export async function refuseManyMails(tx: Queryable, recipient: string, nowMs: number): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [recipient]); // or two at once would both fit
  const sent = await tx.query<{ created_at: Date }>(
    `SELECT created_at FROM mails
      WHERE recipient = $1 AND kind IN ('invite', 'access-granted', 'access-denied') AND created_at > $2
      ORDER BY created_at DESC LIMIT $3`,
    [recipient, iso(nowMs - DAY_MS), MOST_A_DAY],
  );
  const blocking = sent[MOST_A_DAY - 1];
  if (blocking) refuseWhileWaiting(blocking.created_at.getTime() + DAY_MS - nowMs);
}
