import { createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createMailer } from '../../../demo/backend/mail/mailer.ts';

test('with an SMTP server configured, mail goes there', async () => {
  const received: string[] = [];
  const server = createServer((socket) => greet(socket, received));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const mailer = createMailer({
    db: {} as never,
    smtpUrl: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true`,
    mailFrom: 'Genie <genie@test.example>',
    now: Date.now,
  });

  await mailer.send({
    to: 'owner@test.example',
    subject: 'Hello',
    text: 'text part',
    html: '<p>html part</p>',
  });

  const text = received.join('');
  expect(text).toContain('RCPT TO:<owner@test.example>');
  expect(text).toContain('Subject: Hello');
  expect(text).toContain('text part');
  expect(text).toContain('<p>html part</p>');
});

/** As much of SMTP as one mail needs. */
function greet(socket: Socket, received: string[]) {
  let isMessage = false;
  socket.write('220 test\r\n');
  socket.on('data', (chunk) => {
    const text = String(chunk);
    received.push(text);
    if (isMessage && !text.endsWith('\r\n.\r\n')) return;
    if (text.startsWith('QUIT')) socket.end('221 bye\r\n');
    else socket.write(text.startsWith('DATA') ? '354 go on\r\n' : '250 ok\r\n');
    isMessage = text.startsWith('DATA');
  });
}
