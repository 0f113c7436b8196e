import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handle } from './exchange.ts';
import { sendText } from './send.ts';

const RETRY_MS = 300;
const CLIENT = join(import.meta.dirname, 'live-client.js');

/**
 * For `npm run dev`. `/demo/live` is an event stream that names this run of the server: a page that gets another
 * name after its connection was lost knows that something has changed. `/demo/live.js` is the page's side.
 */
export function serveLiveReload(): Handle {
  const boot = randomUUID();
  return async (exchange) => {
    const { response, url } = exchange;
    if (url.pathname === '/demo/live.js')
      return sendText(exchange, 200, 'text/javascript', await readFile(CLIENT, 'utf8'));
    if (url.pathname !== '/demo/live') return false;
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(`retry: ${RETRY_MS}\nevent: boot\ndata: ${boot}\n\n`);
    return true;
  };
}
