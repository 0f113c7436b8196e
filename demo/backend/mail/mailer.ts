import { createTransport } from 'nodemailer';
import type { Db } from '../db/db.ts';
import { keepMail } from './mailbox.ts';
import type { OutgoingMail } from './mail.ts';

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

export interface Mailer {
  send(mail: OutgoingMail): Promise<void>;
}

export interface MailerOptions {
  db: Db;
  /** Such as `smtps://user:password@mail.example`; without it mails go into the demo's mailbox. */
  smtpUrl: string | undefined;
  mailFrom: string;
  now: () => number;
}

export function createMailer({ db, smtpUrl, mailFrom, now }: MailerOptions): Mailer {
  // Without a server mails are composed all the same, so that one that cannot be sent fails here too.
  const transport =
    smtpUrl === undefined
      ? createTransport({ jsonTransport: true })
      : createTransport({ url: smtpUrl, ...TIMEOUTS });
  return {
    async send(mail) {
      await transport.sendMail({ from: mailFrom, ...mail, disableFileAccess: true, disableUrlAccess: true });
      if (smtpUrl === undefined) await keepMail(db, mail, now());
    },
  };
}
