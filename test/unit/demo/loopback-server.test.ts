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
