import type { Logger } from 'pino';
import type { Background } from '../background.ts';
import type { Queryable } from '../db/db.ts';
import { giveUp, markSent, nextDueMs, postponeDueMails, takeDueMail, type DueMail } from './mail-queue.ts';
import type { Mailer } from './mailer.ts';

const GIVE_UP_MS = 48 * 60 * 60_000;
const SHORTEST_SLEEP_MS = 1_000;
const LONGEST_SLEEP_MS = 60_000;

export interface Outbox {
  /** Sends what is due, in the background, and again when more is. Call it after the commit that queued a mail. */
  wake(): void;
  close(): void;
}

export interface OutboxOptions {
  db: Queryable;
  mailer: Mailer;
  background: Background;
  logger: Logger;
  mailDomain: string;
  now: () => number;
}

/**
 * Sends the mails of the queue, one after the other. A server that cannot be reached, or says "later", gets them
 * again: after half a minute, then after twice as long each time, up to an hour, for two days.
 */
export function createOutbox({ db, mailer, background, logger, mailDomain, now }: OutboxOptions): Outbox {
  let isSending = false;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  const attempt = async (mail: DueMail): Promise<boolean> => {
    const { id, to, subject, text, html, created_at } = mail;
    try {
      const messageId = `<${id}.${created_at.getTime()}@${mailDomain}>`;
      await mailer.send({ to, subject, text, html, messageId });
      await markSent(db, id, !mailer.isRemote, now());
      return true;
    } catch (cause) {
      const fault = faultOf(cause);
      const isLastTry = fault === 'refused' || now() - created_at.getTime() > GIVE_UP_MS;
      logger.warn({ mail: id, attempts: mail.attempts, fault, isLastTry }, 'a mail could not be sent');
      if (isLastTry) await giveUp(db, id, now());
      else if (fault === 'unreachable') await postponeDueMails(db, id, now());
      return fault !== 'unreachable';
    }
  };
  const sendAll = async () => {
    try {
      for (;;) {
        const mail = isClosed ? undefined : await takeDueMail(db, now());
        if (!mail || !(await attempt(mail))) break;
      }
    } finally {
      isSending = false;
      if (!isClosed) await sleepUntilDue();
    }
  };
  const sleep = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(wake, ms).unref();
  };
  const sleepUntilDue = async () => {
    sleep(LONGEST_SLEEP_MS); // for a database that does not even say when
    const dueMs = await nextDueMs(db);
    if (dueMs === undefined) clearTimeout(timer);
    else sleep(Math.min(Math.max(dueMs - now(), SHORTEST_SLEEP_MS), LONGEST_SLEEP_MS));
  };
  const wake = () => {
    if (isSending || isClosed) return; // whoever is at it takes the new ones too, or sleeps until they are due
    isSending = true;
    background.start(sendAll);
  };
  return {
    wake,
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

/** `refused`: this mail, for good. `later`: this mail, for now. `unreachable`: there is nobody to take any mail. */
function faultOf(cause: unknown): 'refused' | 'later' | 'unreachable' {
  const { code, responseCode = 500 } = cause as { code?: unknown; responseCode?: number };
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return 'unreachable';
  return responseCode >= 500 ? 'refused' : 'later';
}
