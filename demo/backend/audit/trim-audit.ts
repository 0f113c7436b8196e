import { iso } from '../db/iso.ts';
import type { Db, Queryable } from '../db/db.ts';
import { appendAudit } from './append-audit.ts';

const ACTION = 'audit/trim';

/** Takes rows older than `beforeMs` away, and leaves one that says up to which: the chain begins there now. */
export function trimAudit(db: Db, beforeMs: number, nowMs: number): Promise<number> {
  return db.transaction(async (tx) => {
    const [last] = await tx.query<{ id: number; hash: string }>(
      'SELECT id, hash FROM audit WHERE at < $1 ORDER BY id DESC LIMIT 1',
      [iso(beforeMs)],
    );
    if (!last) return 0;
    const entry = { actor: 'retention', action: ACTION, object: nameOf(last.id, last.hash) };
    await appendAudit(tx, [{ ...entry, atMs: nowMs, outcome: 'allowed', ip: '-', requestId: '-' }]);
    await tx.query("SELECT set_config('genie.trims_audit', 'yes', true)"); // until this transaction ends
    const gone = await tx.query('DELETE FROM audit WHERE id <= $1 RETURNING id', [last.id]);
    return gone.length;
  });
}

export async function trimmedAfter(db: Queryable, id: number, hash: string): Promise<boolean> {
  const rows = await db.query('SELECT 1 FROM audit WHERE action = $1 AND object = $2', [
    ACTION,
    nameOf(id, hash),
  ]);
  return rows.length > 0;
}

function nameOf(id: number, hash: string): string {
  return `rows up to ${id} ${hash}`;
}
