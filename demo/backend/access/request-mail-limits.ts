import { iso } from '../db/iso.ts';
import type { Queryable } from '../db/db.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;
const LOCK = 7_405_115;

export interface AskedFor {
  requestId: string;
  genieId: string;
  ownerId: string;
  /** Of whoever asks. */
  email: string;
}

/**
 * Claims the one mail that a day has for an address and a Genie. Three for an address over all Genies, twenty for
 * a Genie in an hour and forty for an owner are the most, so that nobody makes a cannon of it.
 */
export async function claimRequestMail(tx: Queryable, asked: AskedFor, nowMs: number): Promise<boolean> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK]); // counting is only right one at a time
  const claimed = await tx.query(
    `UPDATE agent_access_requests SET mailed_at = $4 WHERE id = $1
       AND NOT EXISTS (SELECT 1 FROM agent_access_requests
                        WHERE agent_id = $2 AND email = $3 AND mailed_at > $5)
       AND (SELECT count(*) FROM agent_access_requests WHERE email = $3 AND mailed_at > $5) < 3
       AND (SELECT count(*) FROM agent_access_requests WHERE agent_id = $2 AND mailed_at > $6) < 20
       AND (SELECT count(*) FROM agent_access_requests r JOIN agents a ON a.id = r.agent_id
             WHERE a.user_id = $7 AND r.mailed_at > $6) < 40
     RETURNING id`,
    [
      asked.requestId,
      asked.genieId,
      asked.email,
      iso(nowMs),
      iso(nowMs - DAY_MS),
      iso(nowMs - HOUR_MS),
      asked.ownerId,
    ],
  );
  return claimed.length > 0;
}
