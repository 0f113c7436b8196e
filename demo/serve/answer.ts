import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Exchange, Handle } from './exchange.ts';
import { sendText } from './send.ts';

export interface AnswerOptions {
  /** For reading the address of a request. */
  origin: string;
  handle: Handle;
  /** What is sent where `handle` does not answer. */
  onUnknown(exchange: Exchange): void;
}

/** A server's one request listener: reads the address, lets `handle` answer, and survives what it throws. */
export function answerWith({ origin, handle, onUnknown }: AnswerOptions) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '/';
    if (!path.startsWith('/') || !URL.canParse(origin + path)) {
      response.writeHead(400).end();
      return;
    }
    const exchange = { request, response, url: new URL(origin + path) };
    Promise.resolve(handle(exchange)).then(
      (isAnswered) => isAnswered || onUnknown(exchange),
      (cause: unknown) => {
        console.error(`[demo] ${request.method} ${exchange.url.pathname} failed:`, cause);
        if (response.headersSent) response.destroy();
        else sendText(exchange, 500, 'text/plain', 'The demo server stumbled; its terminal says why.\n');
      },
    );
  };
}
