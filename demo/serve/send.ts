import type { OutgoingHttpHeaders } from 'node:http';
import { chooseEncoding } from './content-encoding.ts';
import type { Exchange } from './exchange.ts';
import type { StaticFile } from './static-files.ts';

/** Sends a file in the smallest encoding the browser takes, or 304 where it has it already. */
export async function sendFile(
  { request, response }: Exchange,
  file: StaticFile,
  headers: OutgoingHttpHeaders,
): Promise<true> {
  const shared = {
    ...headers,
    etag: file.etag,
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  };
  if (request.headers['if-none-match']?.includes(file.etag)) {
    response.writeHead(304, shared).end();
    return true;
  }
  const { bytes, encoding } = await file.read(chooseEncoding(request.headers['accept-encoding']));
  response.writeHead(200, {
    ...shared,
    'content-type': file.type,
    'content-length': bytes.length,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
  return true;
}

/** Sends a text made for this request. */
export function sendText(
  { request, response }: Exchange,
  status: number,
  type: string,
  text: string,
  headers: OutgoingHttpHeaders = {},
): true {
  const bytes = Buffer.from(text);
  response.writeHead(status, {
    'cache-control': 'no-store',
    ...headers,
    'content-type': `${type}; charset=utf-8`,
    'content-length': bytes.length,
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
  return true;
}

export function sendJson(exchange: Exchange, value: unknown): true {
  return sendText(exchange, 200, 'application/json', `${JSON.stringify(value, null, 2)}\n`);
}
