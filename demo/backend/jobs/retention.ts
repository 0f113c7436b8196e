import { iso } from '../db/iso.ts';
import { trimAudit } from '../audit/trim-audit.ts';
import type { Db } from '../db/db.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** What is kept, and for how long after it has lost its use (trust: 3.2). `$1` is the instant up to which it goes. */
const RULES: readonly { name: string; afterMs: number; sql: string }[] = [
  {
    name: 'grants that have ended',
    afterMs: 30 * DAY_MS,
    sql: 'DELETE FROM agent_access_grants WHERE LEAST(expires_at, revoked_at) < $1',
  },
  {
    name: 'requests that nobody was told about',
    afterMs: 48 * HOUR_MS,
    sql: "DELETE FROM agent_access_requests WHERE status = 'pending' AND mailed_at IS NULL AND created_at < $1",
  },
  {
    name: 'requests that were not decided while their links held',
    afterMs: 7 * DAY_MS,
    sql: "DELETE FROM agent_access_requests WHERE status = 'pending' AND created_at < $1",
  },
  {
    name: 'requests that were decided',
    afterMs: 90 * DAY_MS,
    sql: 'DELETE FROM agent_access_requests WHERE resolved_at < $1',
  },
  {
    name: 'invites that have ended',
    afterMs: 30 * DAY_MS,
    sql: 'DELETE FROM agent_invites WHERE LEAST(expires_at, revoked_at) < $1',
  },
  {
    name: 'links for passwords',
    afterMs: DAY_MS,
    sql: 'DELETE FROM password_links WHERE LEAST(expires_at, used_at) < $1',
  },
  { name: 'voice rooms', afterMs: DAY_MS, sql: 'DELETE FROM voice_rooms WHERE created_at < $1' },
  {
    name: 'ratings of calls',
    afterMs: 180 * DAY_MS,
    sql: 'DELETE FROM call_ratings WHERE created_at < $1',
  },
  {
    name: 'mails that were sent or given up',
    afterMs: 30 * DAY_MS,
    sql: 'DELETE FROM mails WHERE COALESCE(sent_at, given_up_at) < $1',
  },
];

const AUDIT_MS = 365 * DAY_MS;

/** Deletes what has been kept long enough, and answers how many rows of what it were. */
export async function runRetention(db: Db, nowMs: number): Promise<Record<string, number>> {
  const deleted: Record<string, number> = {};
  for (const { name, afterMs, sql } of RULES) {
    const rows = await db.query(`${sql} RETURNING 1`, [iso(nowMs - afterMs)]);
    deleted[name] = rows.length;
  }
  deleted['rows of the audit trail'] = await trimAudit(db, nowMs - AUDIT_MS, nowMs);
  return deleted;
}
