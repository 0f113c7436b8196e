import { getRequestListener } from '@hono/node-server';
import type { Handle } from './exchange.ts';

/** What of Hono is needed here. */
export interface FetchApp {
  fetch(request: Request, ...rest: never[]): Response | Promise<Response>;
}

const API_PATHS = /^\/(v1|api\/v1|functions\/v1\/api|voice|access|openapi\.json)(\/|$)/;

/** Hands the API's addresses to the backend, with Node's bindings: it limits by the caller's address. */
export function serveApi(app: FetchApp): Handle {
  const listener = getRequestListener(app.fetch as Parameters<typeof getRequestListener>[0]);
  return async ({ request, response, url }) => {
    if (!API_PATHS.test(url.pathname)) return false;
    await listener(request, response);
    return true;
  };
}
