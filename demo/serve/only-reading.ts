import type { Handle } from './exchange.ts';

/** Refuses everything but GET and HEAD with 405. */
export function onlyReading(handle: Handle): Handle {
  return (exchange) => {
    const { request, response } = exchange;
    if (request.method === 'GET' || request.method === 'HEAD') return handle(exchange);
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return true;
  };
}
