import type { Queryable } from '../db/db.ts';
import { GENESIS, hashOfRow, type AuditRow } from './audit-entry.ts';
import { trimmedAfter } from './trim-audit.ts';

const BATCH = 1_000;

export type AuditVerdict =
  /** `head` covers all rows: note it elsewhere, and rows cut off the end will show too. */
  | { isIntact: true; rows: number; head: string }
  /** The first row that does not fit the one before it. */
  | { isIntact: false; brokenId: number };

/** Reads the whole trail and checks that each row is what was written, after the row that it was written after. */
export async function verifyAudit(db: Queryable): Promise<AuditVerdict> {
  let previous: { id: number; hash: string } | undefined;
  let rows = 0;
  for (;;) {
    const batch = await read(db, previous?.id ?? 0);
    for (const row of batch) {
      const expected = previous ?? (await beforeFirst(db, row));
      const fits = row.id === expected.id + 1 && row.previous_hash === expected.hash;
      if (!fits || row.hash !== hashOfRow(row)) return { isIntact: false, brokenId: row.id };
      previous = row;
    }
    rows += batch.length;
    if (batch.length < BATCH) return { isIntact: true, rows, head: previous?.hash ?? GENESIS };
  }
}

async function read(db: Queryable, afterId: number): Promise<AuditRow[]> {
  const rows = await db.query<Omit<AuditRow, 'at'> & { at: Date }>(
    'SELECT * FROM audit WHERE id > $1 ORDER BY id LIMIT $2',
    [afterId, BATCH],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** The beginning of all, or what the retention job says that it took away. */
async function beforeFirst(db: Queryable, { id, previous_hash }: AuditRow) {
  if (id === 1) return { id: 0, hash: GENESIS };
  const isTrimmed = await trimmedAfter(db, id - 1, previous_hash);
  return isTrimmed ? { id: id - 1, hash: previous_hash } : { id: -1, hash: '' };
}
