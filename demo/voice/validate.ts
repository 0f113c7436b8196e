import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Refusal } from './upgrade-refusal.ts';

/**
 * `…/validate`: a browser hides from a page why its WebSocket was refused, so the client asks again
 * by HTTP, from the page's own origin.
 */
export function answerValidate(
  req: IncomingMessage,
  res: ServerResponse,
  refusal: Refusal | undefined,
): void {
  res.setHeader('access-control-allow-origin', '*');
  res.setHeader('access-control-allow-headers', 'authorization');
  res.setHeader('content-type', 'text/plain; charset=utf-8');
  res.setHeader('cache-control', 'no-store');
  if (req.method === 'OPTIONS') res.writeHead(204).end();
  else res.writeHead(refusal?.status ?? 200).end(refusal?.text ?? 'success');
}
