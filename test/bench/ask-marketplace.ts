import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';

const CLIENTS = 8;
const REQUESTS = 400;

/** Answers a second of `marketplace/list` at `platform`, over HTTP, by some clients at a time. */
export async function listsASecond(platform: string): Promise<number> {
  const body = JSON.stringify({ resource: 'marketplace', action: 'list', data: { limit: 24 } });
  return answersASecond(`${platform}/v1`, body);
}

/** The same for a route that reads a body and answers as many bytes, and does nothing else. */
export async function bareAnswersASecond(answer: string): Promise<number> {
  const app = new Hono();
  app.post('/', async (c) => {
    await c.req.json();
    return c.body(answer, 200, { 'content-type': 'application/json' });
  });
  const server = createServer(getRequestListener(app.fetch));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await answersASecond(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, '{}');
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function answersASecond(url: string, body: string): Promise<number> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  let left = REQUESTS;
  const client = async () => {
    while (left-- > 0) {
      const answer = await fetch(url, init);
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
      await answer.arrayBuffer();
    }
  };
  const fromMs = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return REQUESTS / ((performance.now() - fromMs) / 1000);
}
