import type { Background } from '../background.ts';
import type { Queryable } from '../db/db.ts';
import type { Mail, OutgoingMail } from './mail.ts';

export interface Mailbox {
  /** The newest hundred mails, newest first. Waits for those on their way. */
  list(): Promise<Mail[]>;
}

export function createMailbox(db: Queryable, background: Background): Mailbox {
  return {
    async list() {
      await background.idle();
      const rows = await db.query<OutgoingMail & { id: number; created_at: Date }>(
        'SELECT id, recipient AS to, subject, text, html, created_at FROM mails ORDER BY id DESC LIMIT 100',
      );
      return rows.map(({ created_at, ...mail }) => ({ ...mail, sentAtMs: created_at.getTime() }));
    },
  };
}

export async function keepMail(db: Queryable, mail: OutgoingMail, nowMs: number): Promise<void> {
  await db.query(
    'INSERT INTO mails (recipient, subject, text, html, created_at) VALUES ($1, $2, $3, $4, $5)',
    [mail.to, mail.subject, mail.text, mail.html, new Date(nowMs).toISOString()],
  );
}
