import { randomUUID } from 'node:crypto';
import type { Queryable } from '../db/db.ts';
import type { GenieRow } from '../genies/genie-row.ts';
import { accessRequestMail } from '../mail/access-request-mail.ts';
import type { Services } from '../services.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;
const LOCK = 7_405_115;

/** Notes that `email` asks for access, once as long as the request is open, and tells the owner by mail. */
export async function requestAccess(
  { db, mailer, now }: Pick<Services, 'db' | 'mailer' | 'now'>,
  genie: GenieRow,
  email: string,
): Promise<void> {
  const [request] = await db.query<{ id: string }>(
    `INSERT INTO agent_access_requests (id, agent_id, email, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (agent_id, email) WHERE status = 'pending' DO NOTHING RETURNING id`,
    [randomUUID(), genie.id, email, iso(now())],
  );
  if (!request || !(await db.transaction((tx) => mayMail(tx, request.id, genie.id, email, now())))) return;
  const [owner] = await db.query<{ email: string }>('SELECT email FROM profiles WHERE id = $1', [
    genie.user_id,
  ]);
  if (owner) await mailer.send(accessRequestMail(owner.email, genie.name, email));
}

/**
 * Claims the one mail that a day has for an address and a Genie. Three for an address over all Genies and
 * twenty for a Genie in an hour are the most, so that nobody makes a cannon of it.
 */
async function mayMail(tx: Queryable, requestId: string, genieId: string, email: string, nowMs: number) {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK]); // counting is only right one at a time
  const claimed = await tx.query(
    `UPDATE agent_access_requests SET mailed_at = $4 WHERE id = $1
       AND NOT EXISTS (SELECT 1 FROM agent_access_requests
                        WHERE agent_id = $2 AND email = $3 AND mailed_at > $5)
       AND (SELECT count(*) FROM agent_access_requests WHERE email = $3 AND mailed_at > $5) < 3
       AND (SELECT count(*) FROM agent_access_requests WHERE agent_id = $2 AND mailed_at > $6) < 20
     RETURNING id`,
    [requestId, genieId, email, iso(nowMs), iso(nowMs - DAY_MS), iso(nowMs - HOUR_MS)],
  );
  return claimed.length > 0;
}

function iso(instantMs: number): string {
  return new Date(instantMs).toISOString();
}
