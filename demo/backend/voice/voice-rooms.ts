import { iso } from '../db/iso.ts';
import type { SessionTicket } from '../access/session-ticket.ts';
import { HAS_LIVE_ACCESS } from '../access/live-access.ts';
import type { Queryable } from '../db/db.ts';
import type { Consent } from '../../../shared/contract/token-request.ts';

/** No session is longer, its limit and what comes on top; what is older is not looked at any more. */
const LONGEST_SESSION_MS = 3 * 60 * 60 * 1000;
/** A call's time runs from when its agent is there, and its page and its agent end it: this is for those who do not. */
const BEYOND_LIMIT_MS = 60 * 1000;
/** For so long after its end a room is named again and again: a visitor may still hold a token to join it. */
const JOINABLE_MS = 15 * 60 * 1000;

export interface RoomRow {
  room: string;
  /** The visitor's. */
  identity: string;
  agent_id: string;
  grant_id: number | null;
  user_id: string | null;
}

export interface NewRoom {
  room: string;
  identity: string;
  input: 'voice' | 'text';
  maxDurationS: number;
  resumeHash: string;
  /** What the visitor says that they have agreed to. */
  consent: Consent | undefined;
}

/** Remembers what opened a room, so that it can be counted, found again, and ended when that no longer holds. */
export async function noteRoom(
  db: Queryable,
  { room, identity, input, maxDurationS, resumeHash, consent }: NewRoom,
  { genieId, grantId, userId }: SessionTicket,
  nowMs: number,
): Promise<void> {
  await db.query(
    `INSERT INTO voice_rooms
       (room, agent_id, grant_id, user_id, created_at, identity, input, max_duration_s, resume_hash,
        consent_given_at, consent_version, consent_language, consent_input)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      room,
      genieId,
      grantId ?? null,
      userId ?? null,
      iso(nowMs),
      identity,
      input,
      maxDurationS,
      resumeHash,
      consent?.given_at ?? null,
      consent?.version ?? null,
      consent?.language ?? null,
      consent?.input ?? null,
    ],
  );
}

/** The rooms in which somebody may sit who could not open the Genie any more, or whose time was up a while ago. */
export function takeRevokedRooms(db: Queryable, nowMs: number): Promise<RoomRow[]> {
  return db.query(
    `UPDATE voice_rooms held SET revoked_at = COALESCE(held.revoked_at, $1)
      WHERE held.created_at > $2 AND (held.revoked_at IS NULL OR held.revoked_at > $3)
        AND (held.revoked_at IS NOT NULL OR NOT ${HAS_LIVE_ACCESS} OR (held.ended_at IS NULL
              AND held.joined_at + held.max_duration_s * interval '1 second' < $4))
      RETURNING room, identity, agent_id, grant_id, user_id`,
    [iso(nowMs), iso(nowMs - LONGEST_SESSION_MS), iso(nowMs - JOINABLE_MS), iso(nowMs - BEYOND_LIMIT_MS)],
  );
}

/** False where no session can be running, and none can have been revoked lately. */
export async function hasRooms(db: Queryable, nowMs: number): Promise<boolean> {
  const rows = await db.query(
    `SELECT 1 FROM voice_rooms WHERE created_at > $1 AND (revoked_at IS NULL OR revoked_at > $2) LIMIT 1`,
    [iso(nowMs - LONGEST_SESSION_MS), iso(nowMs - JOINABLE_MS)],
  );
  return rows.length > 0;
}
