import { createHash } from 'node:crypto';

/** One decision on access: who did what to which object, and what came of it. Never a token, never a full address. */
export interface AuditEntry {
  atMs: number;
  /** Such as `user 5a1d…`, `grant 12` or `anonymous`. */
  actor: string;
  /** Such as `genie-access/create`. */
  action: string;
  /** Such as `genie 5a1d…`. */
  object: string;
  /** `allowed`, or the code of the refusal. */
  outcome: string;
  /** Truncated to a network. */
  ip: string;
  requestId: string;
}

/** An entry in its place in the chain. */
export interface AuditRow {
  id: number;
  at: string;
  actor: string;
  action: string;
  object: string;
  outcome: string;
  ip: string;
  request_id: string;
  previous_hash: string;
  hash: string;
}

/** What the first row of all follows. */
export const GENESIS = '0'.repeat(64);

export function chain(entry: AuditEntry, previous: { id: number; hash: string }): AuditRow {
  const { atMs, requestId, ...rest } = entry;
  const row = {
    id: previous.id + 1,
    at: new Date(atMs).toISOString(),
    ...rest,
    request_id: requestId,
    previous_hash: previous.hash,
  };
  return { ...row, hash: hashOfRow(row) };
}

/** Covers every column but itself, in an order that never changes. */
export function hashOfRow(row: Omit<AuditRow, 'hash'>): string {
  const { id, at, actor, action, object, outcome, ip, request_id, previous_hash } = row;
  const covered = [id, at, actor, action, object, outcome, ip, request_id, previous_hash];
  return createHash('sha256').update(JSON.stringify(covered)).digest('hex');
}
