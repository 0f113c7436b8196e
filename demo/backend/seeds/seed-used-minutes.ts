import { iso } from '../db/iso.ts';
import type { Queryable } from '../db/db.ts';
import type { GenieSeed } from './genie-seed.ts';

const CALL_MS = 2 * 60_000;

/** A call of two minutes that has just ended. */
export async function seedUsedMinutes(tx: Queryable, { id }: GenieSeed, nowMs: number): Promise<void> {
  const room = `seeded-${id}`;
  const beganAt = iso(nowMs - CALL_MS);
  await tx.query('DELETE FROM voice_rooms WHERE room = $1', [room]);
  await tx.query(
    `INSERT INTO voice_rooms (room, agent_id, created_at, joined_at, left_at, ended_at)
     VALUES ($1, $2, $3, $3, $4, $4)`,
    [room, id, beganAt, iso(nowMs)],
  );
}
