import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  from: string;
  to: string[];
  /** Head and body, as they came over the wire. */
  source: string;
}

export interface TestSmtp {
  url: string;
  received: ReceivedMail[];
  /** What the next mails are answered; undefined takes them. */
  refuseWith(code: number | undefined): void;
  stop(): Promise<void>;
}

/** A mail server of one's own on this machine; `port` is for one that comes back where it was. */
export async function startSmtp(port = 0): Promise<TestSmtp> {
  const received: ReceivedMail[] = [];
  let refusalCode: number | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      done(refusalCode === undefined ? null : Object.assign(new Error('no'), { responseCode: refusalCode }));
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const to = envelope.rcptTo.map(({ address }) => address);
        received.push({ from, to, source: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    received,
    refuseWith: (code) => void (refusalCode = code),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
