import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** Answers a WebSocket handshake with an HTTP error; the client then asks `…/validate` for the text. */
export function refuseUpgrade(socket: Duplex, { status, text }: Refusal): void {
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${text}`);
}

export interface Refusal {
  status: 400 | 401 | 403 | 503;
  text: string;
}
