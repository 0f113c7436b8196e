import { setTimeout as sleep } from 'node:timers/promises';
import type { Background } from '../background.ts';
import type { Db } from '../db/db.ts';
import { appendAudit } from './append-audit.ts';
import type { AuditEntry } from './audit-entry.ts';

const MAX_BATCH = 500;
/** A transaction costs as much for one entry as for fifty, so a busy moment's are written together. */
const GATHER_MS = 20;

export interface AuditTrail {
  append(entry: AuditEntry): void;
}

/**
 * Writes decisions behind the answers, many at a time: a chain has one end, and nobody should queue for it
 * before they get their answer. What is not written yet is lost if the process is killed in that moment, and
 * only then: entries that a database refuses wait for the next ones.
 */
export function createAuditTrail(db: Db, background: Background): AuditTrail {
  const waiting: AuditEntry[] = [];
  let isWriting = false;

  const write = async () => {
    try {
      while (waiting.length > 0) {
        await sleep(GATHER_MS);
        const batch = waiting.slice(0, MAX_BATCH);
        await db.transaction((tx) => appendAudit(tx, batch));
        waiting.splice(0, batch.length);
      }
    } finally {
      isWriting = false;
    }
  };
  return {
    append(entry) {
      waiting.push(entry);
      if (isWriting) return;
      isWriting = true;
      background.start(write);
    },
  };
}
