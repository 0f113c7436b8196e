import type { Queryable } from '../db/db.ts';
import { chain, GENESIS, type AuditEntry, type AuditRow } from './audit-entry.ts';

const LOCK = 7_405_116;

/** Adds `entries` to the end of the chain, within the transaction `tx`. Writers take turns. */
export async function appendAudit(tx: Queryable, entries: readonly AuditEntry[]): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  const [last] = await tx.query<{ id: number; hash: string }>(
    'SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1',
  );
  let previous = last ?? { id: 0, hash: GENESIS };
  const rows: AuditRow[] = [];
  for (const entry of entries) {
    const row = chain(entry, previous);
    rows.push(row);
    previous = row;
  }
  await tx.query(
    `INSERT INTO audit (id, at, actor, action, object, outcome, ip, request_id, previous_hash, hash)
     SELECT id, at, actor, action, object, outcome, ip, request_id, previous_hash, hash
       FROM jsonb_to_recordset($1::jsonb) AS row(id integer, at timestamptz, actor text, action text,
         object text, outcome text, ip text, request_id text, previous_hash text, hash text)`,
    [JSON.stringify(rows)],
  );
}
