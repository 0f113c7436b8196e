import { iso } from '../db/iso.ts';
import type { Queryable } from '../db/db.ts';
import type { OutgoingMail } from './mail.ts';

const FIRST_RETRY_MS = 30_000;
const LONGEST_RETRY_MS = 60 * 60_000;

export interface DueMail {
  id: number;
  to: string;
  subject: string;
  text: string;
  html: string;
  attempts: number;
  created_at: Date;
}

/** Puts `mail` into the queue as part of `tx`: it goes out if, and only if, that commits. */
export async function enqueueMail(tx: Queryable, mail: OutgoingMail, nowMs: number): Promise<void> {
  await tx.query(
    `INSERT INTO mails (kind, recipient, subject, text, html, created_at, next_attempt_at)
     VALUES ($1, $2, $3, $4, $5, $6, $6)`,
    [mail.kind, mail.to, mail.subject, mail.text, mail.html, iso(nowMs)],
  );
}

/**
 * Takes the mail that is longest due. Its next attempt is set at once, so that no other process takes it too, and
 * one that dies on the way leaves it in the queue.
 */
export async function takeDueMail(db: Queryable, nowMs: number): Promise<DueMail | undefined> {
  const [mail] = await db.query<DueMail>(
    `UPDATE mails SET attempts = attempts + 1, next_attempt_at = $2::timestamptz
         + least($3 * 2 ^ least(attempts, 20), $4) * interval '1 millisecond'
      WHERE id = (SELECT id FROM mails WHERE next_attempt_at <= $1 ORDER BY next_attempt_at, id LIMIT 1
                     FOR UPDATE SKIP LOCKED)
      RETURNING id, recipient AS to, subject, text, html, attempts, created_at`,
    [iso(nowMs), iso(nowMs), FIRST_RETRY_MS, LONGEST_RETRY_MS],
  );
  return mail;
}

/** @param keepsText for the demo's mailbox. Elsewhere its links leave with the mail. */
export async function markSent(db: Queryable, id: number, keepsText: boolean, nowMs: number): Promise<void> {
  await db.query(
    `UPDATE mails SET next_attempt_at = NULL, sent_at = $2 ${keepsText ? '' : WIPE} WHERE id = $1`,
    [id, iso(nowMs)],
  );
}

export async function giveUp(db: Queryable, id: number, nowMs: number): Promise<void> {
  await db.query(`UPDATE mails SET next_attempt_at = NULL, given_up_at = $2 ${WIPE} WHERE id = $1`, [
    id,
    iso(nowMs),
  ]);
}

const WIPE = ", text = '', html = ''";

/** The server cannot be reached, so no mail needs to try for as long as the first one has to wait. */
export async function postponeDueMails(db: Queryable, id: number, nowMs: number): Promise<void> {
  await db.query(
    `UPDATE mails SET next_attempt_at = (SELECT next_attempt_at FROM mails WHERE id = $2)
      WHERE next_attempt_at <= $1`,
    [iso(nowMs), id],
  );
}

/** When the next mail is due; undefined where none waits. */
export async function nextDueMs(db: Queryable): Promise<number | undefined> {
  const [row] = await db.query<{ at: Date | null }>('SELECT min(next_attempt_at) AS at FROM mails');
  return row?.at?.getTime();
}
