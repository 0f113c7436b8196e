import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { openLoopbackServer } from '../../../demo/serve/loopback-server.ts';

test('the address of a room may be as long as all variables of a page make its token', async () => {
  const server = await openLoopbackServer({ port: 0, portVariable: 'PORT' });
  onTestFinished(server.close);
  server.serve({ onRequest: (_, response) => void response.end() });
  const token = 'x'.repeat(50 * 1_100 * 3 * (4 / 3)); // 50 of 1,000 characters, each of three bytes, in base64

  const { status } = await fetch(`${server.origin}/rtc/v1?access_token=${token}`);

  expect(status).toBe(200);
});

test.each([
  'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ',
  'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{',
])('whoever never finishes what they ask is sent away: %j', async (beginning) => {
  const server = await openLoopbackServer({ port: 0, portVariable: 'PORT', slowestMs: 300 });
  onTestFinished(server.close);
  server.serve({ onRequest: () => {} });
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');

  socket.write(beginning);

  expect(await text(socket)).toMatch(/^HTTP\/1.1 408 /);
});
