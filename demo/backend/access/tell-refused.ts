import type { Queryable } from '../db/db.ts';
import { Refusal } from '../http/refusal.ts';
import { deniedMail } from '../mail/denied-mail.ts';
import { enqueueMail } from '../mail/mail-queue.ts';
import type { OpenRequest } from './find-request.ts';
import { refuseManyMails } from './mail-limits.ts';

/** Mails somebody who asked the owner's no, unless their address has had enough mails today: the no stands anyway. */
export async function tellRefused(
  tx: Queryable,
  { email, genie_name }: OpenRequest,
  nowMs: number,
): Promise<void> {
  try {
    await refuseManyMails(tx, email, nowMs);
  } catch (cause) {
    if (cause instanceof Refusal) return;
    throw cause;
  }
  await enqueueMail(tx, deniedMail({ to: email, genieName: genie_name }), nowMs);
}
