import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request on its way through the handlers, its address already read. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
}

/** Answers the request, or leaves it to the next handler by returning false. */
export type Handle = (exchange: Exchange) => boolean | Promise<boolean>;

/** The first of `handlers` that answers. */
export function firstOf(...handlers: Handle[]): Handle {
  return async (exchange) => {
    for (const handle of handlers) if (await handle(exchange)) return true;
    return false;
  };
}
