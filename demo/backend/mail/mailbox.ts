import type { Background } from '../background.ts';
import type { Queryable } from '../db/db.ts';
import type { Mail } from './mail.ts';

export interface Mailbox {
  /** The newest hundred mails, newest first. Waits for those on their way. */
  list(): Promise<Mail[]>;
}

export function createMailbox(db: Queryable, background: Background): Mailbox {
  return {
    async list() {
      await background.idle();
      const rows = await db.query<Omit<Mail, 'sentAtMs'> & { created_at: Date }>(
        'SELECT id, recipient AS to, subject, text, html, created_at FROM mails ORDER BY id DESC LIMIT 100',
      );
      return rows.map(({ created_at, ...mail }) => ({ ...mail, sentAtMs: created_at.getTime() }));
    },
  };
}
