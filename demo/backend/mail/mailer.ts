import { callbackify } from 'node:util';
import { createTransport, type Transport } from 'nodemailer';
import type { Db } from '../db/db.ts';
import { keepMail } from './mailbox.ts';
import type { OutgoingMail } from './mail.ts';

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
  const transport = smtpUrl === undefined ? createTransport(mailboxTransport(db, now)) : smtp(smtpUrl);
  return {
    async send(mail) {
      await transport.sendMail({ from: mailFrom, ...mail, disableFileAccess: true, disableUrlAccess: true });
    },
  };
}

function smtp(url: string) {
  return createTransport(url, { connectionTimeout: 10_000, greetingTimeout: 10_000 } as object);
}

/** Takes part in nodemailer as a mail server would, and puts every mail into a table. */
function mailboxTransport(db: Db, now: () => number): Transport<void> {
  return {
    name: 'mailbox',
    version: '1',
    send: callbackify(async ({ data: { to, subject = '', text, html } }: MailMessage<void>) => {
      const mail = { to: String(to), subject, text: String(text), html: String(html) };
      await keepMail(db, mail, now());
    }),
  };
}
