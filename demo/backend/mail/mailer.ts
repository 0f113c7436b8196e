import { createTransport } from 'nodemailer';
import type { OutgoingMail } from './mail.ts';

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** A mail with the name under which it is sent, each time: a server that gets it twice can tell. */
export type QueuedMail = Omit<OutgoingMail, 'kind'> & { messageId: string };

export interface Mailer {
  /** False where mails stay in the demo's mailbox. */
  isRemote: boolean;
  /** @throws Error with the server's `responseCode` where it answered, without where it could not be reached. */
  send(mail: QueuedMail): Promise<void>;
}

export interface MailerOptions {
  /** Such as `smtps://user:password@mail.example`; without it mails go into the demo's mailbox. */
  smtpUrl: string | undefined;
  mailFrom: string;
}

export function createMailer({ smtpUrl, mailFrom }: MailerOptions): Mailer {
  // Without a server mails are composed all the same, so that one that cannot be sent fails here too.
  const transport =
    smtpUrl === undefined
      ? createTransport({ jsonTransport: true })
      : createTransport({ url: smtpUrl, ...TIMEOUTS });
  return {
    isRemote: smtpUrl !== undefined,
    async send(mail) {
      const headers = { 'Auto-Submitted': 'auto-generated' }; // nobody's holiday answers it
      await transport.sendMail({
        from: mailFrom,
        ...mail,
        headers,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
  };
}
